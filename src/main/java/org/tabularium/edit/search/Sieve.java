package org.tabularium.edit.search;

import java.util.List;

/// Says of up to 64 texts at once which of them may contain a word, so that most need not be looked into.
///
/// For each sequence of three letters there is a row with a bit for each text. Several sequences share a row: a word
/// that may occur need not, but one that is sifted out does not.
final class Sieve {
    private static final int LETTERS = 3;
    private static final int SPREAD = 0x9E3779B1;
    private static final int FEWEST_ROWS = 1 << 10;
    private static final int MOST_ROWS = 1 << 13;
    private final long[] rows;

    private Sieve(long[] rows) {
        this.rows = rows;
    }

    /// @param texts folded texts, 64 at most
    static Sieve of(List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        int wanted = Integer.highestOneBit(longest) * 4;
        Sieve sieve = new Sieve(new long[Math.clamp(wanted, FEWEST_ROWS, MOST_ROWS)]);
        for (int i = 0; i < texts.size(); i++) {
            sieve.mark(i, texts.get(i));
        }
        return sieve;
    }

    /// A sieve for the same texts but for one.
    Sieve with(int at, String text) {
        long[] others = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            others[i] = rows[i] & ~(1L << at);
        }
        Sieve sieve = new Sieve(others);
        sieve.mark(at, text);
        return sieve;
    }

    private void mark(int at, String text) {
        for (int sequence : sequences(text)) {
            rows[sequence & (rows.length - 1)] |= 1L << at;
        }
    }

    /// The sequences of a word as numbers; none if it is shorter than one.
    static int[] sequences(String word) {
        int[] sequences = new int[Math.max(0, word.length() - LETTERS + 1)];
        for (int i = 0; i < sequences.length; i++) {
            int letters = (word.charAt(i) * 31 + word.charAt(i + 1)) * 31 + word.charAt(i + 2);
            sequences[i] = (letters * SPREAD) >>> 16;
        }
        return sequences;
    }

    /// The texts that may contain the word of these sequences, as bits; bits beyond the texts mean nothing.
    long mayContain(int[] sequences) {
        long left = -1;
        for (int sequence : sequences) {
            left &= rows[sequence & (rows.length - 1)];
        }
        return left;
    }
}
