package org.tabularium.ui.place;

import javafx.scene.Node;

/// How a place speaks with the user beyond its own panes.
public interface Asking {
    /// Says in a sentence what was done.
    void done(String sentence);

    /// Says what went wrong.
    void failed(Exception e);

    /// Opens a dialog above the window; Esc closes it.
    void open(String title, Node content, Node footer, double width);

    /// Closes the dialog.
    void close();
}
