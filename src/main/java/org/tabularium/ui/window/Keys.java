package org.tabularium.ui.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the window.
final class Keys {
    static final KeyCombination NEW = shortcut(KeyCode.N);
    static final KeyCombination OPEN = shortcut(KeyCode.O);
    static final KeyCombination SAVE = shortcut(KeyCode.S);
    static final KeyCombination SAVE_AS = shortcut(KeyCode.S, KeyCombination.SHIFT_DOWN);
    static final KeyCombination EXPORT = shortcut(KeyCode.E);
    static final KeyCombination UNDO = shortcut(KeyCode.Z);
    static final KeyCombination REDO = shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN);
    static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);

    private Keys() {}

    static KeyCombination shortcut(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
