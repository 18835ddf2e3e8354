package org.tabularium.ui.form;

import java.util.function.UnaryOperator;
import org.tabularium.ui.form.Put.Gesture;

/// Takes changed values.
///
/// @param <A> what is said
@FunctionalInterface
interface Sink<A> {
    void put(Put<A> put);

    default void put(A value, Gesture gesture, String label) {
        put(new Put<>(value, gesture, label, "", UnaryOperator.identity()));
    }
}
