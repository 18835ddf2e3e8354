package org.tabularium.intake.reading;

/// A word, a number or a sign of a text.
///
/// @param kind which of them
/// @param text as written
/// @param folded without case, accents and hidden characters
/// @param start where its first character stands
/// @param end where the first character after it stands
/// @param glued whether nothing stands between it and the one before
/// @param breaks whether a line begins with it
public record Token(Kind kind, String text, String folded, int start, int end, boolean glued,
        boolean breaks) {
    /// What stands before the first token and after the last.
    static final Token NONE = new Token(Kind.NONE, "", "", 0, 0, false, true);

    public enum Kind {
        WORD, NUMBER, SIGN, NONE
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isNone() {
        return kind == Kind.NONE;
    }

    /// Whether it belongs to a name or a number, so that one that is glued to it belongs to the same.
    public boolean isSolid() {
        return isWord() || isNumber();
    }

    public boolean is(String sign) {
        return folded.equals(sign);
    }

    /// Whether it is one of these signs.
    public boolean isSign(String signs) {
        return kind == Kind.SIGN && !folded.isEmpty() && signs.contains(folded);
    }

    /// A letter that stands alone, as those of a list do.
    public boolean isLetter() {
        return isWord() && text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }
}
