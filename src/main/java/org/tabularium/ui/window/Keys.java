package org.tabularium.ui.window;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the window.
final class Keys {
    static final KeyCombination NEW = shortcut(KeyCode.N);
    static final KeyCombination OPEN = shortcut(KeyCode.O);
    static final KeyCombination SAVE = shortcut(KeyCode.S);
    static final KeyCombination SAVE_AS = shortcut(KeyCode.S, KeyCombination.SHIFT_DOWN);
    static final KeyCombination CLOSE = shortcut(KeyCode.W);
    static final KeyCombination QUIT = shortcut(KeyCode.Q);
    static final KeyCombination PRESENT = shortcut(KeyCode.P, KeyCombination.SHIFT_DOWN);
    static final KeyCombination EARLIER = shortcut(KeyCode.H, KeyCombination.SHIFT_DOWN);
    static final KeyCombination EXPORT = shortcut(KeyCode.E);
    static final KeyCombination WHAT_IF = shortcut(KeyCode.I);
    static final KeyCombination UNDO = shortcut(KeyCode.Z);
    static final KeyCombination REDO = shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN);
    static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);
    static final KeyCombination PALETTE = shortcut(KeyCode.K);
    static final KeyCombination FIND = shortcut(KeyCode.F);
    /// To the other way of showing an activity.
    static final KeyCombination TURN = shortcut(KeyCode.F, KeyCombination.SHIFT_DOWN);
    static final KeyCombination LARGER = shortcut(KeyCode.PLUS);
    static final KeyCombination SMALLER = shortcut(KeyCode.MINUS);
    static final KeyCombination USUAL_SIZE = shortcut(KeyCode.DIGIT0);
    /// Where plus is typed with a key of another name, and on the keys for numbers.
    static final List<KeyCombination> LARGER_TOO =
            List.of(shortcut(KeyCode.ADD), shortcut(KeyCode.EQUALS),
                    shortcut(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN));
    static final KeyCombination SMALLER_TOO = shortcut(KeyCode.SUBTRACT);
    static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    static final KeyCombination PANE = new KeyCodeCombination(KeyCode.F6);
    static final KeyCombination NEXT_FINDING = new KeyCodeCombination(KeyCode.F8);
    static final KeyCombination PREVIOUS_FINDING =
            new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN);
    static final KeyCombination SHORTCUTS = new KeyCodeCombination(KeyCode.F1);

    private Keys() {}

    static KeyCombination shortcut(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
