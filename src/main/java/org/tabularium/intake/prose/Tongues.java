package org.tabularium.intake.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.model.Language;

/// Tells languages by the words each of them cannot do without.
final class Tongues {
    /// How many more such words than of any other language are enough.
    private static final int LEAD = 2;
    private static final int MOST_LETTERS = 20_000;
    private final Map<String, Integer> small = new HashMap<>();
    private final List<String> tags;

    Tongues() {
        Map<String, List<String>> words = Spellings.load("prose").map("small");
        tags = List.copyOf(words.keySet());
        for (int i = 0; i < tags.size(); i++) {
            for (String word : words.getOrDefault(tags.get(i), List.of())) {
                small.put(Tokens.fold(word), i);
            }
        }
    }

    /// The language of a text, where enough of its words tell it.
    Optional<Language> of(String text) {
        int[] counts = counts(text);
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        int others = 0;
        for (int i = 0; i < counts.length; i++) {
            others = i == best ? others : Math.max(others, counts[i]);
        }
        boolean told = counts[best] >= LEAD && counts[best] >= others + LEAD && counts[best] > 2 * others;
        return told ? Optional.of(new Language(tags.get(best))) : Optional.empty();
    }

    /// A language words of which stand in a short text that has none of any other.
    Optional<Language> hinted(String text) {
        int[] counts = counts(text);
        int told = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                if (told >= 0) {
                    return Optional.empty();
                }
                told = i;
            }
        }
        return told < 0 ? Optional.empty() : Optional.of(new Language(tags.get(told)));
    }

    private int[] counts(String text) {
        int[] counts = new int[tags.size()];
        int end = Math.min(text.length(), MOST_LETTERS);
        for (int i = 0; i < end;) {
            int from = i;
            while (i < end && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > from && i - from < 16) {
                Integer which = small.get(Tokens.fold(text.substring(from, i)));
                if (which != null) {
                    counts[which]++;
                }
            }
            i = i == from ? i + 1 : i;
        }
        return counts;
    }
}
