package org.tabularium.form.cell;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.words.Words;

/// Simple periods in words, such as "10 Jahre" or "6 months".
final class Periods {
    private static final Pattern SIMPLE = Pattern.compile("(\\d{1,4})\\s*(\\p{L}+)\\.?");

    private Periods() {}

    /// The period, if the text says no more than that in one of the languages.
    static Optional<Period> read(String text, List<Words> languages) {
        Matcher m = SIMPLE.matcher(Names.tidy(text));
        if (!m.matches() || Integer.parseInt(m.group(1)) == 0) {
            return Optional.empty();
        }
        int n = Integer.parseInt(m.group(1));
        String unit = m.group(2).toLowerCase(Locale.ROOT);
        return languages.stream().flatMap(words -> of(n, unit, words).stream()).findFirst();
    }

    private static Optional<Period> of(int n, String unit, Words words) {
        if (unit.matches(words.get("period.unit.days"))) {
            return Optional.of(Period.ofDays(n));
        }
        if (unit.matches(words.get("period.unit.weeks"))) {
            return Optional.of(Period.ofWeeks(n));
        }
        if (unit.matches(words.get("period.unit.months"))) {
            return Optional.of(Period.ofMonths(n));
        }
        return unit.matches(words.get("period.unit.years")) ? Optional.of(Period.ofYears(n))
                : Optional.empty();
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months are looked at beside the days
    static String write(Period p, Words words) {
        long months = p.toTotalMonths();
        if (months == 0) {
            return words.get("period.days", p.getDays());
        }
        if (p.getDays() != 0) {
            return p.toString();
        }
        return months % 12 == 0 ? words.get("period.years", months / 12) : words.get("period.months", months);
    }
}
