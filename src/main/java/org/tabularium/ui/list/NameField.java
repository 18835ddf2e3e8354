package org.tabularium.ui.list;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// Asks for the name of a new entity; there only while it is asked for.
final class NameField {
    private final TextField input = new TextField();

    /// @param named takes the name
    NameField(String prompt, Consumer<String> named) {
        input.setPromptText(prompt);
        input.setAccessibleText(prompt);
        show(false);
        input.setOnAction(e -> {
            String name = input.getText().strip();
            close();
            if (!name.isEmpty()) {
                named.accept(name);
            }
        });
        input.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        input.focusedProperty().addListener((o, before, focused) -> {
            if (!focused && input.getText().isBlank()) {
                close();
            }
        });
    }

    TextField node() {
        return input;
    }

    void ask() {
        show(true);
        input.requestFocus();
    }

    private void close() {
        input.clear();
        show(false);
    }

    private void show(boolean asked) {
        input.setVisible(asked);
        input.setManaged(asked);
    }
}
