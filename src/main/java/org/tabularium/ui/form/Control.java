package org.tabularium.ui.form;

import javafx.scene.Node;

/// Shows a value of one kind and lets it be changed.
///
/// @param <A> what is said
interface Control<A> {
    Node node();

    /// Shows another value; never puts anything into the sink.
    void show(A value);

    /// Moves the focus to a place below this control.
    ///
    /// @param path rest of the path; empty for the control itself
    void focus(String path);

    /// Another entity follows: what was opened or asked for is no longer wanted.
    default void forget() {}
}
