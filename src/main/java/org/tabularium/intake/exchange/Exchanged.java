package org.tabularium.intake.exchange;

import java.util.List;
import org.tabularium.model.Register;

/// A register that came in a format of exchange.
///
/// @param register what was understood
/// @param left what was not, in the order of the file
public record Exchanged(Register register, List<Statement> left) {
    public Exchanged {
        left = List.copyOf(left);
    }

    /// A statement that did not come to stand in the register.
    ///
    /// @param about name of the thing in the file, or where it stands if it has none
    /// @param property what is stated, by the term of the vocabulary
    /// @param said what is said, a text or the name of another thing
    public record Statement(String about, String property, String said) {}
}
