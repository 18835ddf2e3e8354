package org.tabularium.model;

/// A place outside the seat where a party handles data; the seat is the country of its address.
///
/// @param kind what happens there
/// @param country ISO 3166-1 alpha-2 code
/// @param description city, data centre, what is done there
/// @param extras members of a newer format, kept as they were read
public record Place(Kind kind, String country, LocalText description, Extras extras) {

    /// A place of this kind.
    public static Place blank(Kind kind, String country) {
        return new Place(kind, country, LocalText.EMPTY, Extras.NONE);
    }

    /// Processing on site, or access to data that lie elsewhere. Access from a third country is a transfer.
    public enum Kind {
        PROCESSING, REMOTE_ACCESS
    }

    public Place withKind(Kind kind) {
        return new Place(kind, country, description, extras);
    }

    public Place withCountry(String country) {
        return new Place(kind, country, description, extras);
    }

    public Place withDescription(LocalText description) {
        return new Place(kind, country, description, extras);
    }
}
