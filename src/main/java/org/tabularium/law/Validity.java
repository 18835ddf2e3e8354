package org.tabularium.law;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which a rule is law.
///
/// @param from first day; empty if it lies before everything a record can be about
/// @param to last day; empty while no end is known
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /// Whether the rule is law on this day.
    public boolean on(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
