package org.tabularium.intake.draft;

import java.text.Normalizer;
import java.util.Locale;

/// Texts as they are kept and as they are compared.
final class Texts {
    private Texts() {}

    /// A text with plain line ends, without control characters and halves of characters, and without empty space
    /// around it.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(c -> {
            int kind = Character.getType(c);
            if (c == '\n' || c == '\t' || (kind != Character.CONTROL && kind != Character.SURROGATE
                    && c != 0xFFFE && c != 0xFFFF)) {
                clean.appendCodePoint(c);
            } else {
                clean.append(' ');
            }
        });
        int from = 0;
        int to = clean.length();
        while (from < to && isSpace(clean.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(clean.charAt(to - 1))) {
            to--;
        }
        return clean.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /// What is left when case, accents, punctuation and the spelling of umlauts do not count: words with one space
    /// between them. A text without letters and digits stays as it is.
    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ß", "ss").replace("&", " und ");
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        String words = folded.toString().strip();
        return words.isEmpty() ? text.strip() : words;
    }

    /// Whether a text has letters or digits.
    static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Whether folded words stand in a text as whole words.
    static boolean contains(String text, String words) {
        return (" " + folded(text) + " ").contains(" " + words + " ");
    }

    /// Whether a text begins with one of these, or holds one that is written with a star before it.
    static boolean speaksOf(String folded, String... stems) {
        for (String stem : stems) {
            boolean inner = stem.startsWith("*");
            if (inner ? folded.contains(stem.substring(1))
                    : (" " + folded).contains(" " + stem)) {
                return true;
            }
        }
        return false;
    }
}
