package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A review of the record or of some activities, planned or held.
///
/// @param id never changes
/// @param name what is reviewed
/// @param activities the activities looked at; empty for the record as a whole
/// @param dueOn day by which it is due
/// @param doneOn day on which it was held
/// @param reviewer who holds it
/// @param result what was found and what follows
/// @param note internal remark, never printed for an authority
/// @param extras members of a newer format, kept as they were read
public record Review(Id<Review> id, LocalText name, List<Id<Activity>> activities, Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn, String reviewer, LocalText result, String note, Extras extras)
        implements Identified<Review> {

    public Review {
        activities = List.copyOf(activities);
    }

    /// A review of this name.
    public static Review blank(Id<Review> id, LocalText name) {
        return new Review(id, name, List.of(), Optional.empty(), Optional.empty(), "", LocalText.EMPTY, "",
                Extras.NONE);
    }

    public Review withName(LocalText name) {
        return new Review(id, name, activities, dueOn, doneOn, reviewer, result, note, extras);
    }

    public Review withActivities(List<Id<Activity>> activities) {
        return new Review(id, name, activities, dueOn, doneOn, reviewer, result, note, extras);
    }

    public Review withDueOn(Optional<LocalDate> dueOn) {
        return new Review(id, name, activities, dueOn, doneOn, reviewer, result, note, extras);
    }

    public Review withDoneOn(Optional<LocalDate> doneOn) {
        return new Review(id, name, activities, dueOn, doneOn, reviewer, result, note, extras);
    }

    public Review withReviewer(String reviewer) {
        return new Review(id, name, activities, dueOn, doneOn, reviewer, result, note, extras);
    }

    public Review withResult(LocalText result) {
        return new Review(id, name, activities, dueOn, doneOn, reviewer, result, note, extras);
    }

    public Review withNote(String note) {
        return new Review(id, name, activities, dueOn, doneOn, reviewer, result, note, extras);
    }
}
