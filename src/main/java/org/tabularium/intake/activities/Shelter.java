package org.tabularium.intake.activities;

/// Tells, letter by letter, whether a spot lies in brackets or between quotation marks, where signs part nothing.
final class Shelter {
    private static final int LONGEST_QUOTATION = 200;
    private static final String OPENING = "„“«";
    private final String text;
    private final int end;
    private int depth;
    private int closing = -1;

    /// @param end where the text to be read ends
    Shelter(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /// Whether the letter at a place is sheltered; asked for one after the other.
    boolean holds(int i) {
        char c = text.charAt(i);
        if (i <= closing) {
            return true;
        }
        if (OPENING.indexOf(c) >= 0) {
            closing = closing(c, i);
        }
        depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
        return depth > 0;
    }

    /// German quotations end with the sign English ones begin with.
    private int closing(char opening, int from) {
        for (int i = from + 1; i < Math.min(end, from + LONGEST_QUOTATION); i++) {
            char c = text.charAt(i);
            if (opening == '«' ? c == '»' : c == '”' || (c == '“' && opening == '„')) {
                return i;
            }
        }
        return -1;
    }
}
