package org.tabularium.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Pieces of texts, each pointing to something: what a text points to is found by reading it once, however many pieces
/// there are. Most regular expressions need not be tried on most texts that way.
///
/// @param <T> what the pieces point to
public final class Anchors<T> {
    private static final int LENGTH = 3;
    /// Five bits for each of three letters: they are the same for a capital and its small letter, at least in the
    /// alphabets of Western Europe. As 15 bits are kept, a letter is shifted out when the third after it comes.
    private static final int BITS = 5;
    private static final int SLOTS = 1 << (LENGTH * BITS);
    private final boolean[] taken = new boolean[SLOTS];
    private final List<List<Anchor<T>>> slots = new ArrayList<>(Collections.nCopies(SLOTS, List.of()));

    private record Anchor<T>(String piece, T target) {}

    /// Adds a piece; it is found whatever its case.
    ///
    /// @param piece at least three letters long
    public void add(String piece, T target) {
        int slot = 0;
        for (int i = 0; i < LENGTH; i++) {
            slot = slot(slot, piece.charAt(i));
        }
        List<Anchor<T>> more = new ArrayList<>(slots.get(slot));
        more.add(new Anchor<>(piece, target));
        slots.set(slot, List.copyOf(more));
        taken[slot] = true;
    }

    /// What the pieces in a text point to, each once, in the order in which they stand there.
    public List<T> in(String text) {
        List<T> found = List.of();
        int slot = 0;
        for (int end = 0; end < text.length(); end++) {
            slot = slot(slot, text.charAt(end));
            if (taken[slot]) {
                found = and(found, text, end - LENGTH + 1, slot);
            }
        }
        return found;
    }

    private List<T> and(List<T> found, String text, int at, int slot) {
        List<T> more = found;
        for (Anchor<T> anchor : slots.get(slot)) {
            if (text.regionMatches(true, at, anchor.piece, 0, anchor.piece.length())
                    && !more.contains(anchor.target)) {
                more = more.isEmpty() ? new ArrayList<>() : more;
                more.add(anchor.target);
            }
        }
        return more;
    }

    /// Where pieces are kept that begin with the three letters read last.
    private static int slot(int before, char letter) {
        return ((before << BITS) | (letter & ((1 << BITS) - 1))) & (SLOTS - 1);
    }
}
