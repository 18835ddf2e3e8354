package org.tabularium.ui.place;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;

/// Lets a form be read and copied but nothing in it be changed; for registers that are open for reading only.
public final class Locking {
    private Locking() {}

    public static void lock(Node node) {
        switch (node) {
            case TextInputControl text -> text.setEditable(false);
            case ButtonBase button -> button.setDisable(!button.getStyleClass().contains("follow"));
            case ComboBoxBase<?> combo -> combo.setDisable(true);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(Locking::lock);
            default -> {
                // shapes and texts change nothing
            }
        }
    }
}
