package org.tabularium.intake.workbook;

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
import java.util.stream.Stream;

/// Days and lengths of time as people write them in German and English.
final class Days {
    private static final List<String> FORMS =
            List.of("uuuu-M-d", "d.M.uuuu", "d. MMMM uuuu", "d MMMM uuuu", "d MMM uuuu", "d/M/uuuu");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,4}) ?(jahre?n?|years?|monate?n?|months?|tage?n?|days?)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("(?:,| und| and| )* ?");

    private Days() {}

    static Optional<LocalDate> day(String text) {
        String day = Plain.line(text).replaceFirst("[T ]00:00(:00)?$", "");
        return FORMS.stream().flatMap(f -> Stream.of(Locale.GERMAN, Locale.UK).flatMap(l -> day(day, f, l)))
                .findFirst();
    }

    private static Stream<LocalDate> day(String text, String form, Locale language) {
        DateTimeFormatter formatter =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form)
                        .toFormatter(language).withResolverStyle(ResolverStyle.STRICT);
        try {
            return Stream.of(LocalDate.parse(text, formatter));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    /// For example "1 Jahr und 6 Monate"; empty if the text says more or something else.
    static Optional<Period> period(String text) {
        String rest = Plain.line(text);
        Period period = Period.ZERO;
        while (!rest.isEmpty()) {
            Matcher part = PART.matcher(rest);
            if (!part.lookingAt()) {
                return Optional.empty();
            }
            int n = Integer.parseInt(part.group(1));
            period = period.plus(switch (Character.toLowerCase(part.group(2).charAt(0))) {
                case 'j', 'y' -> Period.ofYears(n);
                case 'm' -> Period.ofMonths(n);
                default -> Period.ofDays(n);
            });
            Matcher between = BETWEEN.matcher(rest.substring(part.end()));
            rest = between.lookingAt() ? rest.substring(part.end() + between.end())
                    : rest.substring(part.end());
        }
        return period.isZero() ? Optional.empty() : Optional.of(period);
    }
}
