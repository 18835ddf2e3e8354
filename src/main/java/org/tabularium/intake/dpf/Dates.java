package org.tabularium.intake.dpf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the days of the list. Where only slashes part the numbers the month stands first, as it does in America.
final class Dates {
    private static final List<String> FORMS = List.of("uuuu-M-d", "M/d/uuuu", "d.M.uuuu", "MMMM d, uuuu",
            "MMM d, uuuu", "d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu");

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        String day = text.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
        return FORMS.stream().flatMap(form -> day(day, form)).findFirst();
    }

    private static Stream<LocalDate> day(String text, String form) {
        DateTimeFormatter formatter =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form)
                        .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        try {
            return Stream.of(LocalDate.parse(text, formatter));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
