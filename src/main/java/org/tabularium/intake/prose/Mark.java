package org.tabularium.intake.prose;

/// What stands before a line and counts or marks it.
///
/// @param form of what kind it is
/// @param printed as it stands there
/// @param number which one of its kind, 0 of signs
/// @param depth of how many numbers it consists, as `1.2.3` of three
/// @param length up to where the words of the line begin
record Mark(Form form, String printed, int number, int depth, int length) {
    static final Mark NONE = new Mark(Form.NONE, "", 0, 0, 0);

    /// The kinds of marks.
    enum Form {
        NONE,
        /// A bullet or dash.
        SIGN,
        /// `1.`, `1.2`, `1`.
        NUMBER,
        /// A number without a stop after it.
        BARE,
        /// `1)`.
        NUMBER_BRACKET,
        /// `(1)`.
        NUMBER_BRACKETS, ROMAN,
        /// `A.`.
        CAPITAL,
        /// `a)`, `a.`.
        LETTER,
        /// `aa)`.
        LETTERS,
        /// `(a)`.
        LETTER_BRACKETS,
        /// `i)`, `(i)`, `i.`.
        SMALL_ROMAN,
        /// `§ 1`.
        PARAGRAPH,
        /// `Article 1`, `Part II`.
        WORD
    }

    boolean isNone() {
        return form == Form.NONE;
    }

    boolean isSign() {
        return form == Form.SIGN;
    }

    boolean isCounted() {
        return form != Form.NONE && form != Form.SIGN;
    }

    /// Whether it is one after another of the same kind.
    boolean follows(Mark other) {
        return form == other.form && depth == other.depth && number == other.number + 1;
    }

    boolean isSameKind(Mark other) {
        return form == other.form && depth == other.depth;
    }

    String rest(String line) {
        return line.substring(length);
    }
}
