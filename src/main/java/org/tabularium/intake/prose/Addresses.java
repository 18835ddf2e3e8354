package org.tabularium.intake.prose;

import java.util.Arrays;
import org.tabularium.intake.prose.Kinds.Kind;

/// Finds the addresses among the lines of a text.
final class Addresses {
    private static final int MOST_NAMES = 4;
    private static final int LONGEST_NAME = 70;
    private final Layout layout;
    private final Kind[] kinds;

    Addresses(Layout layout, Kind[] kinds) {
        this.layout = layout;
        this.kinds = kinds;
    }

    /// Marks the lines of addresses that are nothing else yet.
    void tell() {
        for (int i = 0; i < kinds.length; i++) {
            if (isAddressed(i)) {
                int from = i;
                while (i - from < MOST_NAMES && belongs(from) && isName(from - 1, from)) {
                    from--;
                }
                int to = i + 1;
                while (to < kinds.length && isOpen(to) && layout.mark(to).isNone()
                        && (!layout.gap(to) || layout.isSpaced() || Looks.isCountry(layout.words(to)))
                        && (isAddressed(to) || isBeside(to))) {
                    to++;
                }
                if (to - from > 1 || Looks.isContact(layout.words(i))) {
                    Arrays.fill(kinds, from, to, Kind.ADDRESS);
                }
                i = to - 1;
            }
        }
    }

    private boolean isOpen(int i) {
        return i >= 0 && i < kinds.length && kinds[i] == Kind.UNKNOWN;
    }

    private boolean isAddressed(int i) {
        return isOpen(i) && layout.mark(i).isNone() && (Looks.isContact(layout.words(i))
                || Looks.isPlace(layout.words(i)));
    }

    private boolean isBeside(int i) {
        String words = layout.words(i);
        return Looks.isCountry(words) || Looks.isRegister(words)
                || (words.length() < 40 && !Looks.isEnded(words) && !words.endsWith(":")
                        && isAddressed(i + 1) && !layout.gap(i + 1) && !Looks.opensAddress(words));
    }

    private static boolean isSentenceEnd(String words) {
        return Looks.isEnded(words) && !words.endsWith("Inc.") && !words.endsWith("Ltd.")
                && !words.endsWith("V.");
    }

    private boolean belongs(int from) {
        return !layout.gap(from) || layout.isSpaced();
    }

    /// Whether a line before an address is its first or second, and no heading or sentence.
    private boolean isName(int i, int before) {
        String words = layout.words(i);
        if (i < 0 || !isOpen(i) || !layout.mark(i).isNone() || words.length() > LONGEST_NAME
                || words.endsWith(":")
                || isSentenceEnd(words) || layout.isText(i)) {
            return false;
        }
        if (Looks.isPerhapsStreet(words) && Looks.isPlace(layout.words(before))) {
            return true;
        }
        boolean opens = Looks.opensAddress(words) || Looks.isSentence(words) || words.endsWith("?");
        return !opens && !(layout.isSpaced() && Looks.isTitle(words));
    }
}
