package org.tabularium.model;

/// A technical or organisational measure (Art. 30(1)(g), Art. 32 GDPR).
///
/// @param id never changes
/// @param name short name
/// @param area the aim it serves
/// @param description general description, free of details that would help an attacker
/// @param document where it is described in detail
/// @param extras members of a newer format, kept as they were read
public record Measure(Id<Measure> id, LocalText name, Area area, LocalText description, String document,
        Extras extras) implements Identified<Measure> {

    /// A measure of this name.
    public static Measure blank(Id<Measure> id, LocalText name, Area area) {
        return new Measure(id, name, area, LocalText.EMPTY, "", Extras.NONE);
    }

    /// Aims of Art. 32(1) GDPR and of the German standard data protection model, in the order of the DSK form
    /// (Ziffern 6.8 and 6.9).
    public enum Area {
        PSEUDONYMISATION, ENCRYPTION, INTEGRITY_CONFIDENTIALITY, AVAILABILITY_RESILIENCE, RECOVERY, REVIEW,
        PURPOSE_LIMITATION, TRANSPARENCY, RIGHTS
    }

    public Measure withName(LocalText name) {
        return new Measure(id, name, area, description, document, extras);
    }

    public Measure withArea(Area area) {
        return new Measure(id, name, area, description, document, extras);
    }

    public Measure withDescription(LocalText description) {
        return new Measure(id, name, area, description, document, extras);
    }

    public Measure withDocument(String document) {
        return new Measure(id, name, area, description, document, extras);
    }
}
