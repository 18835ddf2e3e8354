package org.tabularium.export.pdf;

import java.text.Normalizer;

/// Which letter stands on paper for which character of the text.
final class Letters {
    static final int SOFT_HYPHEN = 0x00AD;
    static final int ZERO_WIDTH_SPACE = 0x200B;
    static final int NO_BREAK_SPACE = 0x00A0;
    /// Stands for a character that no face has.
    static final int MISSING = 0x25A1;
    private static final int FIRST_ACCENT = 0x0300;
    private static final int FIRST_MARK = 0x2002;
    private static final int LAST_MARK = 0x20CF;
    private static final int CROSSED_BOX = 0x2612;
    private static final int UNREADABLE = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final int WORD_JOINER = 0x2060;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Letters() {}

    /// Composed letters, for decomposed ones (ü as u and two dots) lie in few fonts.
    static String composed(String text) {
        return isComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Whether that can be told at once: so it can for Latin letters and for quotation marks, dashes and the like.
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_ACCENT && (c < FIRST_MARK || c > LAST_MARK)) {
                return false;
            }
        }
        return true;
    }

    /// The letter to draw. In Source Serif several characters share a glyph, and a reader of the file is told
    /// only one character for each glyph: without this, one no-break space would turn every space of the file
    /// into one.
    static int drawn(int codePoint) {
        return switch (codePoint) {
            case NO_BREAK_SPACE, '\t', '\n', '\r', 0x2028, 0x2029 -> ' ';
            case 0x2010, 0x2011 -> '-';
            case 0x2009 -> 0x202F;
            case 0x03BC -> 0x00B5;
            // A crossed and a ticked box say the same; Source Serif has the latter.
            case CROSSED_BOX -> 0x2611;
            default -> codePoint;
        };
    }

    /// Characters that are instructions to a renderer and show nothing.
    static boolean invisible(int codePoint) {
        return !(codePoint >= ' ' && codePoint <= '~') && isInstruction(codePoint);
    }

    private static boolean isInstruction(int codePoint) {
        return switch (codePoint) {
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER, WORD_JOINER, BYTE_ORDER_MARK,
                    LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, ARABIC_LETTER_MARK -> true;
            default -> isVariationSelector(codePoint)
                    || (Character.getType(codePoint) == Character.CONTROL && drawn(codePoint) != ' ');
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    /// Whether the letter drawn is another one, to the eye as well.
    static boolean isStandIn(int codePoint) {
        return codePoint == CROSSED_BOX;
    }

    /// What is copied from the file in place of the letter drawn.
    static String copied(int codePoint) {
        return Character
                .toString(Character.getType(codePoint) == Character.SURROGATE ? UNREADABLE : codePoint);
    }
}
