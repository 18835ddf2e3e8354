package org.tabularium.check.rule;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tabularium.model.Register;

/// A register that a rule objects to, and one that differs from it in nothing else and to which it does not object.
///
/// @param rule id of the rule
/// @param against the register the rule objects to
/// @param like the register it does not object to
/// @param today the day on which both are checked
record Example(String rule, Register against, Register like, LocalDate today) {

    /// The faultless register with one fault in it.
    static Example of(String rule, UnaryOperator<Register> fault) {
        return new Example(rule, fault.apply(Faultless.REGISTER), Faultless.REGISTER, Faultless.TODAY);
    }

    /// A register with a fault, and the same with the fault mended.
    static Example of(String rule, Register against, Register like) {
        return new Example(rule, against, like, Faultless.TODAY);
    }
}
