package org.tabularium.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A text in the languages of the record. A language that is missing has no entry; blank texts are not kept.
///
/// @param texts the texts by language
public record LocalText(SortedMap<Language, String> texts) {
    public static final LocalText EMPTY = new LocalText(Collections.emptySortedMap());

    public LocalText {
        TreeMap<Language, String> kept = new TreeMap<>(texts);
        kept.values().removeIf(String::isBlank);
        texts = Collections.unmodifiableSortedMap(kept);
    }

    public static LocalText of(Language language, String text) {
        return EMPTY.with(language, text);
    }

    /// The text in this language, empty if it is missing.
    public String in(Language language) {
        return texts.getOrDefault(language, "");
    }

    /// The text in the wanted language, else in the primary one, else in any; none if nothing is stated.
    public Optional<Map.Entry<Language, String>> best(Language wanted, Language primary) {
        for (Language language : new Language[] {wanted, primary}) {
            String text = in(language);
            if (!text.isEmpty()) {
                return Optional.of(Map.entry(language, text));
            }
        }
        return texts.entrySet().stream().findFirst();
    }

    /// This text with the given language changed; a blank text removes the language.
    public LocalText with(Language language, String text) {
        TreeMap<Language, String> changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new LocalText(changed);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
