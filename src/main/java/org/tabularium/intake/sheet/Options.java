package org.tabularium.intake.sheet;

import java.nio.charset.Charset;
import java.util.Optional;

/// What the user says about a text with separators, where the program guessed wrong.
///
/// @param encoding of the text; empty to find it out
/// @param separator between the cells; empty to find it out
public record Options(Optional<Charset> encoding, Optional<Character> separator) {
    /// Everything is found out.
    public static final Options DETECT = new Options(Optional.empty(), Optional.empty());

    /// The same with another encoding.
    public Options withEncoding(Charset other) {
        return new Options(Optional.of(other), separator);
    }

    /// The same with another separator.
    public Options withSeparator(char other) {
        return new Options(encoding, Optional.of(other));
    }
}
