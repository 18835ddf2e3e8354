package org.tabularium.check.rule;

import java.time.Period;

/// How long a period is, as far as days, months and years can be compared.
final class Length {
    private static final double MONTH = 30.4375;
    /// Ninety days and three months are meant to be the same.
    private static final double NEAR = 0.04;

    private Length() {}

    static double of(Period period) {
        return (period.getYears() * 12 + period.getMonths()) * MONTH + period.getDays();
    }

    /// Whether two periods are meant to be the same.
    static boolean isAbout(Period one, Period other) {
        return Math.abs(of(one) - of(other)) <= NEAR * Math.max(of(one), of(other));
    }

    static boolean isShorter(Period one, Period other) {
        return of(one) < of(other) && !isAbout(one, other);
    }
}
