package org.tabularium.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Days as one writes them, in both languages.
final class Days {
    static final LocalText UNKNOWN = say("day.unknown");

    private Days() {}

    static LocalText of(LocalDate day) {
        TreeMap<Language, String> said = new TreeMap<>();
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Words words = Words.of("audit", locale);
            said.put(words.language(),
                    DateTimeFormatter.ofPattern(words.get("day.pattern"), locale).format(day));
        }
        return new LocalText(said);
    }

    private static LocalText say(String key) {
        TreeMap<Language, String> said = new TreeMap<>();
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Words words = Words.of("audit", locale);
            said.put(words.language(), words.get(key));
        }
        return new LocalText(said);
    }
}
