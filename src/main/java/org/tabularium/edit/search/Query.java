package org.tabularium.edit.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is looked for: words that must all occur, in any order.
public final class Query {
    /// How well a text answers, from best to worst.
    static final int EXACT = 0;
    static final int BEGINS = 1;
    static final int WORDS_BEGIN = 2;
    static final int CONTAINS = 3;
    /// More words than anybody types; what follows them is left out.
    private static final int MOST_WORDS = 12;

    private final String phrase;
    private final List<String> words;
    private final List<int[]> sequences;

    private Query(String phrase, List<String> words) {
        this.phrase = phrase;
        this.words = words;
        this.sequences = words.stream().map(Sieve::sequences).toList();
    }

    /// What was typed, as a query.
    public static Query of(String typed) {
        List<String> words = Stream.of(Folding.of(typed).split(" +")).filter(w -> !w.isEmpty()).distinct()
                .limit(MOST_WORDS).toList();
        return new Query(String.join(" ", words), words);
    }

    /// Whether nothing is looked for.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// How well a text answers: the smaller, the better; none if a word is missing.
    public Optional<Integer> rank(String text) {
        String folded = Folding.of(text);
        return words.stream().allMatch(folded::contains) ? Optional.of(rank(folded, 0, folded.length(), ~0))
                : Optional.empty();
    }

    /// Whether a text is what was typed, no more and no less.
    public boolean isExactly(String text) {
        return Folding.of(text).strip().equals(phrase);
    }

    /// A text cut to what is found in it, with the places of the words.
    public Snippet snippet(String text) {
        return Snippet.of(text, words);
    }

    List<String> words() {
        return words;
    }

    /// All words, as bits.
    int all() {
        return (1 << words.size()) - 1;
    }

    /// What a text has to have that may contain a word.
    int[] sequences(int word) {
        return sequences.get(word);
    }

    /// Letters that are looked for.
    int length() {
        return phrase.length();
    }

    /// How well a stretch of folded text answers that contains the given words.
    int rank(String folded, int from, int to, int mask) {
        if (folded.startsWith(phrase, from) && from + phrase.length() <= to) {
            return to - from == phrase.length() ? EXACT : BEGINS;
        }
        for (int w = 0; w < words.size(); w++) {
            if ((mask & 1 << w) != 0 && !beginsAWord(words.get(w), folded, from, to)) {
                return CONTAINS;
            }
        }
        return WORDS_BEGIN;
    }

    private static boolean beginsAWord(String word, String folded, int from, int to) {
        int at = folded.indexOf(word, from, to);
        while (at >= 0) {
            if (at == from || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return true;
            }
            at = folded.indexOf(word, at + 1, to);
        }
        return false;
    }
}
