package org.tabularium.intake.offices;

import org.tabularium.intake.prose.Stretch;

/// Takes off what does not belong to words at their ends.
final class Trim {
    private static final String AROUND = "\"'„“”‘’‚»«,;:|•·–—-*_<>‹›=()[]{}/";

    private Trim() {}

    static Stretch blanks(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Stretch(start, end);
    }

    /// Without blanks, quotation marks and signs that part things; a bracket that was opened within stays closed.
    static Stretch signs(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (isBlank(text.charAt(start)) || AROUND.indexOf(text.charAt(start)) >= 0
                || text.charAt(start) == '.')) {
            start++;
        }
        while (start < end && (isBlank(text.charAt(end - 1))
                || (AROUND.indexOf(text.charAt(end - 1)) >= 0 && !closes(text, start, end)))) {
            end--;
        }
        return new Stretch(start, end);
    }

    private static boolean closes(String text, int start, int end) {
        return text.charAt(end - 1) == ')' && text.lastIndexOf('(', end - 1) >= start;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
