package org.tabularium.compose;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Dates, periods and lists in the words of one language.
public final class Wording {
    private static final String FIRSTS = "date.pattern.first";
    private final Texts texts;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter firsts;

    public Wording(Texts texts) {
        this.texts = texts;
        this.dates = DateTimeFormatter.ofPattern(texts.get("date.pattern"), texts.language().locale());
        // In French the first of a month is an ordinal.
        this.firsts = texts.keys().contains(FIRSTS)
                ? DateTimeFormatter.ofPattern(texts.get(FIRSTS), texts.language().locale())
                : dates;
    }

    /// For example "12 March 2026".
    public String date(LocalDate date) {
        return (date.getDayOfMonth() == 1 ? firsts : dates).format(date);
    }

    /// For example "1,200" in English.
    public String number(int number) {
        return NumberFormat.getIntegerInstance(texts.language().locale()).format(number);
    }

    /// For example "1 year and 6 months". A period of no length is the time at once.
    public String period(Period period) {
        List<Line> parts = new ArrayList<>();
        part(parts, period.getYears(), "years");
        part(parts, period.getMonths(), "months");
        part(parts, period.getDays(), "days");
        return parts.isEmpty() ? texts.get("period.zero") : list(parts).text().plain();
    }

    /// "a, b and c".
    public Line list(List<Line> parts) {
        Line line = new Line();
        for (int i = 0; i < parts.size(); i++) {
            line.add(i == 0 ? "" : texts.get(i < parts.size() - 1 ? "list.comma" : "list.and"))
                    .add(parts.get(i));
        }
        return line;
    }

    /// The parts with this between them.
    public static Line join(List<Line> parts, String between) {
        Line line = new Line();
        for (Line part : parts) {
            line.add(line.isEmpty() ? "" : between).add(part);
        }
        return line;
    }

    /// `a` for 0, `z` for 25, `aa` for 26.
    public static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private void part(List<Line> parts, int count, String unit) {
        if (count != 0) {
            String key = "period." + unit + (count == 1 ? ".one" : ".many");
            parts.add(texts.fill(key, Map.of("n", Line.of(Integer.toString(count)))));
        }
    }
}
