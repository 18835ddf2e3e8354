package org.tabularium.model;

import java.util.List;

/// A third country a party takes data to, with the safeguards that allow it, the one relied on first.
///
/// @param country ISO 3166-1 alpha-2 code
/// @param safeguards the safeguard relied on, then its fallbacks
/// @param assessment assessment of the transfer; none where none is needed
/// @param remedies enforceable rights and effective remedies (Art. 46(1) GDPR)
/// @param copy where data subjects can have a copy of the safeguards (Art. 13(1)(f) GDPR)
/// @param extras members of a newer format, kept as they were read
public record Destination(String country, List<Safeguard> safeguards, Answer<Assessment> assessment,
        LocalText remedies, LocalText copy, Extras extras) {

    public Destination {
        safeguards = List.copyOf(safeguards);
    }

    /// A country without a safeguard.
    public static Destination blank(String country) {
        return new Destination(country, List.of(), Answer.notStated(), LocalText.EMPTY, LocalText.EMPTY,
                Extras.NONE);
    }

    public Destination withCountry(String country) {
        return new Destination(country, safeguards, assessment, remedies, copy, extras);
    }

    public Destination withSafeguards(List<Safeguard> safeguards) {
        return new Destination(country, safeguards, assessment, remedies, copy, extras);
    }

    public Destination withAssessment(Answer<Assessment> assessment) {
        return new Destination(country, safeguards, assessment, remedies, copy, extras);
    }

    public Destination withRemedies(LocalText remedies) {
        return new Destination(country, safeguards, assessment, remedies, copy, extras);
    }

    public Destination withCopy(LocalText copy) {
        return new Destination(country, safeguards, assessment, remedies, copy, extras);
    }
}
