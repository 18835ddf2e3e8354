package org.tabularium.compose;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/// A time limit reckoned from one day.
///
/// @param event the day of the event
/// @param begins the day at the end of which the period begins to run; the day of the event itself does not count
/// (§ 187(1) BGB)
/// @param ends the last day of the period (§ 188(2) BGB)
public record RetentionExample(LocalDate event, LocalDate begins, LocalDate ends) {
    private static final int LAST = 31;

    /// Reckons a period from the day of an event.
    ///
    /// @param fromYearEnd whether the period begins only at the end of the calendar year
    public static RetentionExample of(Period period, LocalDate event, boolean fromYearEnd) {
        LocalDate begins = fromYearEnd ? LocalDate.of(event.getYear(), Month.DECEMBER, LAST) : event;
        return new RetentionExample(event, begins, begins.plus(period));
    }
}
