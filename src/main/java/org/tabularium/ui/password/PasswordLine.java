package org.tabularium.ui.password;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.Parts;

/// A field for a password with its name above. What was typed is never asked for as a string.
final class PasswordLine {
    private final PasswordField field = new PasswordField();
    private final VBox node;

    PasswordLine(String name) {
        Label label = Parts.label(name, "field-label");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        node = new VBox(4, label, field);
    }

    Node node() {
        return node;
    }

    /// Puts what is to be said of it below.
    void says(Label sentence) {
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        node.getChildren().add(sentence);
    }

    PasswordField field() {
        return field;
    }

    /// Runs now and whenever something else is typed.
    void whenTyped(Runnable look) {
        field.textProperty().subscribe(_ -> look.run());
    }

    /// What was typed, for the caller to wipe.
    char[] typed() {
        CharSequence text = field.getCharacters();
        char[] typed = new char[text.length()];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = text.charAt(i);
        }
        return typed;
    }

    /// What was typed, for the caller to wipe; the field forgets it.
    char[] take() {
        char[] typed = typed();
        field.clear();
        return typed;
    }
}
