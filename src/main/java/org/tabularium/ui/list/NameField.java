package org.tabularium.ui.list;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Asks for the name of a new entity; there only while it is asked for.
final class NameField {
    private final TextField input = new TextField();
    private final VBox box = new VBox(4, input);

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
        input.focusedProperty().addListener((o, before, focused) -> left(focused));
    }

    Node node() {
        return box;
    }

    void ask() {
        show(true);
        input.requestFocus();
    }

    /// Another way to add entities, offered below the field.
    void offer(Hyperlink way) {
        way.addEventHandler(ActionEvent.ACTION, e -> close());
        way.focusedProperty().addListener((o, before, focused) -> left(focused));
        box.getChildren().add(way);
    }

    /// Closes once the focus is neither here nor on what is offered, unless a name has been begun.
    private void left(boolean focused) {
        if (!focused) {
            Platform.runLater(() -> {
                if (input.getText().isBlank() && box.getChildren().stream().noneMatch(Node::isFocused)) {
                    close();
                }
            });
        }
    }

    private void close() {
        input.clear();
        show(false);
    }

    private void show(boolean asked) {
        box.setVisible(asked);
        box.setManaged(asked);
    }
}
