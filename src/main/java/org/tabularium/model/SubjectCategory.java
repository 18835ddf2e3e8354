package org.tabularium.model;

import java.util.Optional;

/// A category of data subjects (Art. 30(1)(c) GDPR).
///
/// @param id never changes
/// @param name for example "applicants"
/// @param description who belongs to it
/// @param vulnerable whether they need particular protection (recital 75 GDPR)
/// @param count how many there are
/// @param extras members of a newer format, kept as they were read
public record SubjectCategory(Id<SubjectCategory> id, LocalText name, LocalText description,
        Optional<YesNo> vulnerable, Headcount count, Extras extras) implements Identified<SubjectCategory> {

    /// A category of this name.
    public static SubjectCategory blank(Id<SubjectCategory> id, LocalText name) {
        return new SubjectCategory(id, name, LocalText.EMPTY, Optional.empty(), Headcount.EMPTY, Extras.NONE);
    }

    public SubjectCategory withName(LocalText name) {
        return new SubjectCategory(id, name, description, vulnerable, count, extras);
    }

    public SubjectCategory withDescription(LocalText description) {
        return new SubjectCategory(id, name, description, vulnerable, count, extras);
    }

    public SubjectCategory withVulnerable(Optional<YesNo> vulnerable) {
        return new SubjectCategory(id, name, description, vulnerable, count, extras);
    }

    public SubjectCategory withCount(Headcount count) {
        return new SubjectCategory(id, name, description, vulnerable, count, extras);
    }
}
