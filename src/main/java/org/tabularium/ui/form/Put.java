package org.tabularium.ui.form;

import java.util.function.UnaryOperator;
import org.tabularium.model.Register;

/// A changed value on its way from a control to the register.
///
/// @param <A> what is said
/// @param value the changed value
/// @param gesture how it was changed
/// @param label key of the label of what was changed
/// @param path where it was changed, from the receiver downwards
/// @param beside what else has to change in the register, for example an entity created on the spot
record Put<A>(A value, Gesture gesture, String label, String path, UnaryOperator<Register> beside) {

    enum Gesture {
        TYPE, CHANGE, ADD, REMOVE, MOVE, PASTE
    }

    /// The same change, seen from the whole that holds the value.
    <B> Put<B> within(B whole, String segment) {
        String longer = segment.isEmpty() ? path : path.isEmpty() ? segment : segment + "/" + path;
        return new Put<>(whole, gesture, label, longer, beside);
    }
}
