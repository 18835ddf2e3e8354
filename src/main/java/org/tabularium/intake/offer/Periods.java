package org.tabularium.intake.offer;

import java.time.Period;

/// How periods are compared: a year is twelve months, a week seven days.
public final class Periods {
    private Periods() {}

    /// Whether two periods are equally long.
    @SuppressWarnings("JavaPeriodGetDays") // the months are looked at beside the days
    public static boolean isSame(Period one, Period other) {
        return one.toTotalMonths() == other.toTotalMonths() && one.getDays() == other.getDays();
    }
}
