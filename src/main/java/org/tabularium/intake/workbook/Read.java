package org.tabularium.intake.workbook;

import java.util.Arrays;
import java.util.List;
import org.tabularium.model.Register;

/// What reading a cell gave.
sealed interface Read {

    /// A register that says what the cell says.
    ///
    /// @param proof what the workbook of it must say so that the cell counts as understood
    record Taken(Register register, Proof proof) implements Read {}

    /// How the workbook of a draft is held against a cell.
    enum Proof {
        /// It says the very words of the cell.
        SAME,
        /// It says all words of the cell, and may say more: where names stand for what is known of them.
        WORDS,
        /// It may say the same in another way, such as a day.
        NONE
    }

    /// Nothing.
    ///
    /// @param reason key of the sentence in the messages of this room
    record Left(String reason, List<Object> values) implements Read {}

    static Read taken(Register register) {
        return new Taken(register, Proof.SAME);
    }

    static Read left(String reason, Object... values) {
        return new Left(reason, Arrays.asList(values));
    }
}
