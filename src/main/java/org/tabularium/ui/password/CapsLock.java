package org.tabularium.ui.password;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// Says that Caps Lock is on, where the system tells.
final class CapsLock {
    private CapsLock() {}

    static Label hint(Words words, Node typedIn) {
        Label hint = Parts.label(words.get("password.caps"), "section-hint");
        hint.setWrapText(true);
        Runnable look = () -> {
            boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
            hint.setVisible(on);
            hint.setManaged(on);
        };
        typedIn.addEventFilter(KeyEvent.ANY, e -> look.run());
        look.run();
        return hint;
    }
}
