package org.tabularium.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Compares wordings: a register says "the data subject asks to delete the data" where a policy says
/// "you ask us to delete it". What stays the same are the words that carry the fact.
final class Wording {
    private static final Set<String> LITTLE =
            Set.of("a", "an", "the", "of", "on", "in", "to", "our", "your", "you",
                    "us", "we", "it", "its", "for", "with", "and", "or", "any", "this", "that", "will", "be",
                    "is", "are", "as",
                    "at", "by", "have", "has", "them", "yourself", "e", "g");
    private static final int STEM = 5;

    private Wording() {}

    /// Whether every word of the phrase that carries meaning occurs in the text, up to its ending.
    static boolean says(String text, String phrase) {
        List<String> there = words(text);
        return words(phrase).stream().filter(word -> !LITTLE.contains(word)).map(Wording::stem)
                .allMatch(stem -> there.stream().anyMatch(word -> matches(word, stem)));
    }

    /// A longer stem may also stand within a compound: "phone" in "telephone".
    private static boolean matches(String word, String stem) {
        return stem.length() == STEM ? word.contains(stem) : word.startsWith(stem);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
