package org.tabularium.ui.form;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.ui.form.ParsedControl.Script;
import org.tabularium.words.Words;

/// How days and periods are written and read in forms, in German and in English.
final class Scripts {
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,4})\\s*([\\p{L}]+)\\.?");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,9}|\\d{1,3}([.,’\\h]\\d{3}){1,2}");
    private static final List<String> DAY_FORMS = List.of("d.M.uuuu", "uuuu-M-d", "d MMMM uuuu", "d MMM uuuu",
            "d/M/uuuu", "d. MMMM uuuu");

    private Scripts() {}

    static Script<LocalDate> day(Words words) {
        String shown = words.get("day.pattern");
        DateTimeFormatter format = DateTimeFormatter.ofPattern(shown, words.locale());
        return new Script<>(format::format, text -> parseDay(text, words.locale()),
                words.get("day.prompt"), text -> words.get("day.complaint", text));
    }

    private static Optional<LocalDate> parseDay(String text, Locale locale) {
        for (String form : DAY_FORMS) {
            try {
                return Optional.of(LocalDate.parse(text, new DateTimeFormatterBuilder().parseCaseInsensitive()
                        .appendPattern(form).toFormatter(locale).withResolverStyle(ResolverStyle.STRICT)));
            } catch (DateTimeException e) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    static Script<Period> period(Words words) {
        return new Script<>(p -> write(p, words), text -> parsePeriod(text, words),
                words.get("period.prompt"),
                text -> words.get("period.complaint", text));
    }

    /// A whole number; thousands may be set apart as either language does.
    static Script<Integer> number(Words words) {
        NumberFormat format = NumberFormat.getIntegerInstance(words.locale());
        return new Script<>(format::format, Scripts::parseNumber, words.get("number.prompt"),
                text -> words.get("number.complaint", text));
    }

    private static Optional<Integer> parseNumber(String text) {
        return Optional.of(text).filter(t -> NUMBER.matcher(t).matches())
                .map(t -> t.replaceAll("\\D", "")).map(Integer::valueOf);
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months are looked at beside the days
    private static String write(Period p, Words words) {
        long months = p.toTotalMonths();
        if (p.getDays() == 0 && months % 12 == 0 && months > 0) {
            return words.get("period.years", months / 12);
        }
        if (p.getDays() == 0 && months > 0) {
            return words.get("period.months", months);
        }
        return months == 0 ? words.get("period.days", p.getDays()) : p.toString();
    }

    private static Optional<Period> parsePeriod(String text, Words words) {
        Matcher m = PERIOD.matcher(text);
        try {
            if (!m.matches()) {
                return Optional.of(Period.parse(text)).filter(p -> !p.isZero() && !p.isNegative());
            }
            int n = Integer.parseInt(m.group(1));
            String unit = m.group(2).toLowerCase(Locale.ROOT);
            return n == 0 ? Optional.empty() : unit(unit, n, words);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> unit(String unit, int n, Words words) {
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
}
