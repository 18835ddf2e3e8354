package org.tabularium.model;

import java.util.List;

/// A third country a party takes data to, with the safeguards that allow it, the one relied on first.
///
/// @param country ISO 3166-1 alpha-2 code
/// @param safeguards the safeguard relied on, then its fallbacks
/// @param extras members of a newer format, kept as they were read
public record Destination(String country, List<Safeguard> safeguards, Extras extras) {

    public Destination {
        safeguards = List.copyOf(safeguards);
    }

    /// A country without a safeguard.
    public static Destination blank(String country) {
        return new Destination(country, List.of(), Extras.NONE);
    }

    public Destination withCountry(String country) {
        return new Destination(country, safeguards, extras);
    }

    public Destination withSafeguards(List<Safeguard> safeguards) {
        return new Destination(country, safeguards, extras);
    }
}
