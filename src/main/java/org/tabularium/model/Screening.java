package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether an assessment is needed (Art. 35(1), (3), (4) GDPR), with what speaks for it.
///
/// @param criteria criteria that are met, as ids of the law data (WP248 rev.01)
/// @param entries entries of an authority's list that are met, as ids of the law data (Art. 35(4) GDPR)
/// @param reason why the result is what it is
/// @param result whether an assessment is needed
/// @param doneOn day of the screening
/// @param extras members of a newer format, kept as they were read
public record Screening(List<String> criteria, List<String> entries, LocalText reason,
        Optional<Result> result, Optional<LocalDate> doneOn, Extras extras) {

    /// Nothing stated yet.
    public static final Screening EMPTY = new Screening(List.of(), List.of(), LocalText.EMPTY,
            Optional.empty(), Optional.empty(), Extras.NONE);

    public Screening {
        criteria = List.copyOf(criteria);
        entries = List.copyOf(entries);
    }

    /// Whether an assessment is needed.
    public enum Result {
        REQUIRED, NOT_REQUIRED, OPEN
    }

    public Screening withCriteria(List<String> criteria) {
        return new Screening(criteria, entries, reason, result, doneOn, extras);
    }

    public Screening withEntries(List<String> entries) {
        return new Screening(criteria, entries, reason, result, doneOn, extras);
    }

    public Screening withReason(LocalText reason) {
        return new Screening(criteria, entries, reason, result, doneOn, extras);
    }

    public Screening withResult(Optional<Result> result) {
        return new Screening(criteria, entries, reason, result, doneOn, extras);
    }

    public Screening withDoneOn(Optional<LocalDate> doneOn) {
        return new Screening(criteria, entries, reason, result, doneOn, extras);
    }
}
