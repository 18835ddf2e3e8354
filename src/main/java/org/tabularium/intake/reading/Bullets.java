package org.tabularium.intake.reading;

/// What stands before an entry of a list and is not part of it: bullets, dashes, numbers, letters.
final class Bullets {
    private static final String BULLETS = "•◦▪▫●○■□►▶‣⁃∙\uf0b7\uf0a7➢✓✔➔";
    private static final String DASHES = "-–—*·→>o";

    private Bullets() {}

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\f';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{' || c == '„' || c == '«';
    }

    static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}' || c == '“' || c == '»';
    }

    /// Whether a line begins as that of a list does.
    static boolean begins(String line) {
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        return start < line.length() && skip(line, start, line.length()) > start;
    }

    /// Where the entry begins after what stands before it.
    static int skip(String text, int from, int to) {
        int at = blanks(text, from, to);
        while (at < to && isBullet(text.charAt(at))) {
            at = blanks(text, at + 1, to);
        }
        if (at >= to) {
            return to;
        }
        char first = text.charAt(at);
        if (DASHES.indexOf(first) >= 0) {
            return at + 1 < to && isBlank(text.charAt(at + 1)) ? blanks(text, at + 1, to) : at;
        }
        return numbering(text, at, to);
    }

    private static int blanks(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// "1.", "1)", "(1)", "a)", "1.2": a sign must end it and a blank follow, so that amounts and days stay.
    private static int numbering(String text, int from, int to) {
        boolean open = text.charAt(from) == '(';
        int at = open ? from + 1 : from;
        int begin = at;
        while (at < to && at < begin + 6 && (Character.isDigit(text.charAt(at))
                || text.charAt(at) == '.' && at > begin && at + 1 < to
                        && Character.isDigit(text.charAt(at + 1)))) {
            at++;
        }
        boolean letter = at == begin && at < to && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
        at = letter ? at + 1 : at;
        boolean closed = at > begin && at < to
                && (text.charAt(at) == ')' || text.charAt(at) == '.' && !open && !letter);
        boolean blank = closed && at + 1 < to && isBlank(text.charAt(at + 1));
        return blank ? blanks(text, at + 1, to) : from;
    }
}
