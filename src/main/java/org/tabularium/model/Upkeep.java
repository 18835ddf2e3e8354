package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// How a sheet of the record is kept up to date.
///
/// @param createdOn day on which the sheet was made
/// @param nextReview day by which it is to be looked at again
/// @param approvedBy who released it
/// @param approvedOn day of the release
/// @param extras members of a newer format, kept as they were read
public record Upkeep(Optional<LocalDate> createdOn, Optional<LocalDate> nextReview, String approvedBy,
        Optional<LocalDate> approvedOn, Extras extras) {

    /// Nothing stated yet.
    public static final Upkeep EMPTY =
            new Upkeep(Optional.empty(), Optional.empty(), "", Optional.empty(), Extras.NONE);

    public Upkeep withCreatedOn(Optional<LocalDate> createdOn) {
        return new Upkeep(createdOn, nextReview, approvedBy, approvedOn, extras);
    }

    public Upkeep withNextReview(Optional<LocalDate> nextReview) {
        return new Upkeep(createdOn, nextReview, approvedBy, approvedOn, extras);
    }

    public Upkeep withApprovedBy(String approvedBy) {
        return new Upkeep(createdOn, nextReview, approvedBy, approvedOn, extras);
    }

    public Upkeep withApprovedOn(Optional<LocalDate> approvedOn) {
        return new Upkeep(createdOn, nextReview, approvedBy, approvedOn, extras);
    }
}
