package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks a text into lines: at spaces, after hyphens and strokes between words, and inside a word only where
/// it is wider than the column by itself, then with a hyphen. No-break spaces hold.
final class LineBreaker {
    private static final String GOOD_ENDS = ".@/_-?&=:;,)";
    /// Rounding shall not break a word out of a column that was made to measure.
    private static final float TOLERANCE = 0.05f;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}\\p{N}() „“-]+[\\p{P} ]*");
    private static final int LONG = 7;
    private final Measured text;
    private final float width;

    /// Where a line ends, and whether it shows that the word goes on.
    private record Cut(int at, boolean hyphen) {}

    LineBreaker(Measured text, float width) {
        this.text = text;
        this.width = width + TOLERANCE;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        int next = 0;
        while (end < text.length()) {
            // A long word is cut many times, but ends in one place.
            next = end < next ? next : endOfWord(text, end);
            if (text.width(start, next) <= width) {
                end = next;
            } else {
                Cut cut = end > start ? new Cut(end, false) : cutWord(start, next);
                lines.add(cut.hyphen ? text.hyphened(start, cut.at) : text.line(start, cut.at));
                start = cut.at;
                end = cut.at;
            }
        }
        if (end > start) {
            lines.add(text.line(start, end));
        }
        return lines;
    }

    static float longestWord(Measured text) {
        float longest = 0;
        int next;
        for (int start = 0; start < text.length(); start = next) {
            next = endOfWord(text, start);
            longest = Math.max(longest, text.width(start, next));
        }
        return longest;
    }

    private static int endOfWord(Measured text, int from) {
        int end = from + 1;
        while (end < text.length() && !mayBreakBefore(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean mayBreakBefore(Measured text, int index) {
        return switch (text.at(index - 1)) {
            case ' ' -> text.isSpace(index - 1) && !text.isSpace(index);
            case Letters.ZERO_WIDTH_SPACE, Letters.SOFT_HYPHEN -> !text.isSpace(index);
            // After at least two letters: "E-Mail" and "§ 6-1" stay whole.
            case '-', '/' -> index > 2 && Character.isLetterOrDigit(text.at(index - 2))
                    && Character.isLetterOrDigit(text.at(index - 3)) && Character.isLetter(text.at(index));
            default -> false;
        };
    }

    /// Cuts a word that no column of this width can hold, better after a sign than between letters.
    private Cut cutWord(int start, int end) {
        int fits = start + 1;
        while (fits + 1 < end && text.width(start, fits + 1) <= width) {
            fits++;
        }
        if (isWord(start, end)) {
            int syllable = whole(Syllables.before(text, start, fits - 1, end), start, end);
            if (text.hyphenedWidth(start, syllable) <= width) {
                return new Cut(syllable, true);
            }
        }
        for (int cut = fits; cut > start + (fits - start) / 2; cut--) {
            if (GOOD_ENDS.indexOf(text.at(cut - 1)) >= 0) {
                return new Cut(cut, false);
            }
        }
        int cut = end - fits < 3 ? Math.max(end - 3, start + 1) : fits;
        return new Cut(whole(cut, start, end), false);
    }

    /// No address: in one a hyphen would be read as part of it.
    private boolean isWord(int start, int end) {
        return end - start >= LONG && WORD.matcher(text.letters(start, end)).matches();
    }

    /// Neither half of a pair of surrogates nor an accent is left alone.
    private int whole(int wanted, int start, int end) {
        int cut = wanted;
        while (cut > start + 1 && sticks(cut)) {
            cut--;
        }
        while (cut < end && sticks(cut)) {
            cut++;
        }
        return cut;
    }

    private boolean sticks(int index) {
        return Character.isLowSurrogate(text.at(index))
                || Character.getType(text.at(index)) == Character.NON_SPACING_MARK;
    }
}
