package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.compose.notice.Rewording.Mark;
import org.tabularium.compose.notice.Rewording.Piece;

/// Marks what differs between two texts by words.
final class Marking {
    /// So few words that both texts have between changes are changed with them: single words that happen to be the same
    /// would only make the rest hard to read.
    private static final int FEW = 3;
    private final Tokens before;
    private final Tokens after;
    private final List<Stretch> stretches = new ArrayList<>();

    /// Words up to here are kept, or old ones make way for new ones.
    private record Stretch(boolean kept, int old, int now) {}

    Marking(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
        align(new Alignment(before.strings(), after.strings()));
        atSentences();
        fromTheStart();
    }

    private void align(Alignment alignment) {
        int i = 0;
        int j = 0;
        while (i < before.words().size() || j < after.words().size()) {
            int from = i;
            while (alignment.isKeptBefore(i) && alignment.isKeptAfter(j)) {
                i++;
                j++;
            }
            if (i > from) {
                keep(from, i, j);
            }
            while (alignment.isGone(i)) {
                i++;
            }
            while (alignment.isNew(j)) {
                j++;
            }
            change(i, j);
        }
    }

    private void keep(int from, int old, int now) {
        boolean last = old == before.words().size() && now == after.words().size();
        if (!last && old - from < FEW && !stretches.isEmpty()) {
            change(old, now);
        } else {
            stretches.add(new Stretch(true, old, now));
        }
    }

    private void change(int old, int now) {
        if (!stretches.isEmpty() && !stretches.getLast().kept()) {
            stretches.removeLast();
        }
        Stretch last = stretches.isEmpty() ? new Stretch(true, 0, 0) : stretches.getLast();
        if (old > last.old() || now > last.now()) {
            stretches.add(new Stretch(false, old, now));
        }
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Stretch from = new Stretch(true, 0, 0);
        for (Stretch to : stretches) {
            if (to.kept()) {
                add(pieces, Mark.KEPT, after.part(from.now(), to.now()));
            } else {
                add(pieces, Mark.STRUCK, before.part(from.old(), to.old()));
                add(pieces, Mark.NEW, after.part(from.now(), to.now()));
            }
            from = to;
        }
        return pieces;
    }

    /// Words taken out between two that are the same may be taken out some earlier as well: then from the start of a
    /// sentence.
    private void atSentences() {
        for (int k = 1; k < stretches.size(); k++) {
            Stretch kept = stretches.get(k - 1);
            Stretch change = stretches.get(k);
            if (!change.kept() && change.now() == kept.now()) {
                int back = back(k > 1 ? stretches.get(k - 2).old() : 0, kept.old(), change.old());
                stretches.set(k - 1, new Stretch(true, kept.old() - back, kept.now() - back));
                stretches.set(k, new Stretch(false, change.old() - back, change.now() - back));
            }
        }
    }

    /// By how many words a stretch can be moved back so that it begins with a sentence; 0 if it cannot.
    private int back(int floor, int from, int to) {
        List<String> words = before.strings();
        int back = 0;
        while (!startsSentence(words, from - back)) {
            if (from - back <= floor || !words.get(from - back - 1).equals(words.get(to - back - 1))) {
                return 0;
            }
            back++;
        }
        return back;
    }

    private static boolean startsSentence(List<String> words, int at) {
        return at == 0 || words.get(at - 1).matches(".*[.!?:]");
    }

    /// Nor do single words at the start help that happen to be the same.
    private void fromTheStart() {
        boolean few = stretches.size() > 1 && stretches.getFirst().kept() && stretches.getFirst().old() < FEW;
        if (few && stretches.get(1).now() > stretches.getFirst().now()) {
            stretches.removeFirst();
        }
    }

    private static void add(List<Piece> pieces, Mark mark, Tokens words) {
        if (!words.words().isEmpty()) {
            pieces.add(new Piece(mark, words.text()));
        }
    }
}
