package org.tabularium.intake.offices;

import org.tabularium.intake.prose.Stretch;

/// A part of a line between commas, brackets, colons and the like.
///
/// @param number of the part, from 0
/// @param before the sign before it; `\n` at the beginning of a line, `.` after another sentence, `@` after words
/// such as
///         "with its seat in"
/// @param after the sign after it
record Part(int number, Line line, Stretch at, String text, char before, char after) {

    boolean beginsSentence() {
        return before == '\n' || before == '.';
    }

    /// Whether it names what follows it.
    boolean isLabel() {
        return after == ':';
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }
}
