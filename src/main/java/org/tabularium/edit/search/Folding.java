package org.tabularium.edit.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Writes texts so that those which a reader takes for the same are the same: small letters, umlauts written out,
/// accents left away, one kind of quotation mark, hyphen and space.
final class Folding {
    private static final char DIAERESIS = '\u0308';
    private final String text;
    private final int[] origin;

    /// @param origin for each letter of the text the place in the original, and at its end the length of the original
    private Folding(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /// The text so written.
    String text() {
        return text;
    }

    /// Folds a text without regard to where its letters came from.
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), folded);
        }
        return folded.toString();
    }

    /// Folds a text and keeps where each letter came from.
    static Folding traced(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        int[] origin = new int[text.length() + 8];
        for (int i = 0; i < text.length(); i++) {
            int before = folded.length();
            append(text.charAt(i), folded);
            if (folded.length() >= origin.length) {
                origin = Arrays.copyOf(origin, folded.length() * 2 + 8);
            }
            Arrays.fill(origin, before, folded.length(), i);
        }
        origin[folded.length()] = text.length();
        return new Folding(folded.toString(), Arrays.copyOf(origin, folded.length() + 1));
    }

    /// Where the original letter begins that a folded one stands for.
    int originStart(int at) {
        return origin[at];
    }

    /// Where the original letters end that a stretch of folded ones stands for.
    int originEnd(int end) {
        int last = origin[end - 1];
        int at = end;
        while (at < origin.length - 1 && origin[at] == last) {
            at++;
        }
        return origin[at];
    }

    private static void append(char c, StringBuilder folded) {
        if (c < 128) {
            folded.append(c <= ' ' ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        } else if (c == DIAERESIS) {
            if (!folded.isEmpty() && "aou".indexOf(folded.charAt(folded.length() - 1)) >= 0) {
                folded.append('e');
            }
        } else {
            folded.append(beyondAscii(c));
        }
    }

    private static String beyondAscii(char c) {
        return switch (c) {
            case 'ä', 'Ä', 'æ', 'Æ' -> "ae";
            case 'ö', 'Ö', 'ø', 'Ø', 'œ', 'Œ' -> "oe";
            case 'ü', 'Ü' -> "ue";
            case 'ß', 'ẞ' -> "ss";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı' -> "i";
            case '\u00a0', '\u202f', '\u2009', '\u2028', '\u2029' -> " ";
            case '„', '“', '”', '«', '»' -> "\"";
            case '‚', '‘', '’' -> "'";
            case '‐', '\u2011', '–', '—' -> "-";
            case '\u00ad', '\u200b', '\ufeff' -> "";
            default -> plain(c);
        };
    }

    private static String plain(char c) {
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).chars()
                .filter(d -> Character.getType(d) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
