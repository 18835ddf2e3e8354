package org.tabularium.model;

/// A category of data subjects (Art. 30(1)(c) GDPR).
///
/// @param id never changes
/// @param name for example "applicants"
/// @param description who belongs to it
/// @param extras members of a newer format, kept as they were read
public record SubjectCategory(Id<SubjectCategory> id, LocalText name, LocalText description,
        Extras extras) implements Identified<SubjectCategory> {

    /// A category of this name.
    public static SubjectCategory blank(Id<SubjectCategory> id, LocalText name) {
        return new SubjectCategory(id, name, LocalText.EMPTY, Extras.NONE);
    }

    public SubjectCategory withName(LocalText name) {
        return new SubjectCategory(id, name, description, extras);
    }

    public SubjectCategory withDescription(LocalText description) {
        return new SubjectCategory(id, name, description, extras);
    }
}
