package org.tabularium.picture.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Says dates.
///
/// @param words messages of pictures of dates
/// @param primary the language of the record that stands in for a missing one
public record DueWords(Words words, Language primary) {
    private static final int NAMED = 2;
    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cntrl}]+");

    public static DueWords of(Language language, Language primary) {
        return new DueWords(Words.of("picture-time", language.locale()), primary);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), words.locale()).format(day);
    }

    /// For example "Check the DPF list: Intuit Inc.".
    public String text(Due due) {
        return words.get("due." + key(due.what()), name(due.name()));
    }

    public String sort(Due.Sort sort) {
        return words.get("sort." + key(sort));
    }

    /// On one line.
    String name(LocalText name) {
        return name.best(words.language(), primary)
                .map(n -> BREAK.matcher(n.getValue()).replaceAll(" ").strip())
                .filter(n -> !n.isEmpty())
                .orElseGet(() -> words.get("due.unnamed"));
    }

    /// The day, the month, the months of a year or the years in which they lie.
    String when(List<Due> dues) {
        LocalDate first = dues.getFirst().day();
        LocalDate last = dues.getLast().day();
        String when = first.equals(last) ? day(first)
                : YearMonth.from(first).equals(YearMonth.from(last)) ? month("month.pattern", first)
                        : first.getYear() == last.getYear()
                                ? month("month.short", first) + "–" + month("month.last", last)
                                : first.getYear() + "–" + last.getYear();
        return dues.getFirst().overdue() ? when + " " + words.get("overdue") : when;
    }

    private String month(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get(pattern), words.locale()).format(day);
    }

    /// What falls due: of one day by name, of several in numbers.
    String what(List<Due> dues) {
        boolean one = dues.getFirst().day().equals(dues.getLast().day());
        return one ? named(dues) : counted(dues);
    }

    private String named(List<Due> dues) {
        Map<Due.What, List<String>> names = new LinkedHashMap<>();
        dues.forEach(d -> names.computeIfAbsent(d.what(), _ -> new ArrayList<>()).add(name(d.name())));
        return names.entrySet().stream().map(e -> words.get("due." + key(e.getKey()), some(e.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String some(List<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? some + " +" + (names.size() - NAMED) : some;
    }

    /// For example "8 reviews, 2 contracts".
    private String counted(List<Due> dues) {
        Map<Due.Sort, Long> counts = dues.stream()
                .collect(Collectors.groupingBy(d -> d.what().sort(), LinkedHashMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream().map(e -> words.get("count." + key(e.getKey()), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
