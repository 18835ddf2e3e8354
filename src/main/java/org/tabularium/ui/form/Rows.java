package org.tabularium.ui.form;

import javafx.scene.input.KeyEvent;

/// A control of a list to which parts can be added.
interface Rows {

    /// Adds a part and moves the focus into it.
    void append();

    /// Adds what is on the clipboard behind the last part, if the keys of pasting were pressed.
    void pasteAtEnd(KeyEvent event);
}
