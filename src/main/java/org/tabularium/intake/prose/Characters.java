package org.tabularium.intake.prose;

import java.text.Normalizer;

/// The characters of a text in one form: composed, without those nobody sees, every blank an ordinary one.
final class Characters {
    /// More marks on one letter than any script has; putting them in order takes the square of their number.
    private static final int MOST_MARKS = 8;
    private static final String UNSEEN =
            "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u034f\u061c";

    private Characters() {}

    /// The text with `\n` as its only end of line; tabs stay.
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                out.append(pair ? "" : "\n");
            } else if (c == '\f' || c == '\u2029') {
                out.append("\n\n");
            } else if (c == '\u000b' || c == '\u0085' || c == '\u2028') {
                out.append('\n');
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    out.append(c).append(text.charAt(++i));
                }
            } else if (Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (isShown(c) && marks <= MOST_MARKS) {
                out.append(c);
            }
        }
        return Normalizer.isNormalized(out, Normalizer.Form.NFC) ? out.toString()
                : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /// The text in one line: every blank and line break a single blank.
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    /// The text with each of its lines in itself, without empty ones.
    static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.lines().map(Characters::line).filter(l -> !l.isEmpty())
                .forEach(l -> out.append(out.isEmpty() ? "" : "\n").append(l));
        return out.toString();
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isShown(char c) {
        return c == '\n' || c == '\t' || (!Character.isISOControl(c) && UNSEEN.indexOf(c) < 0
                && !(c >= '\u202a' && c <= '\u202e') && !(c >= '\u2066' && c <= '\u2069')
                && !(c >= '\ufff9' && c != '\ufffd'));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
