package org.tabularium.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.words.Words;

/// Goes from a reference to what it names: by a small arrow, by Ctrl+Enter, by Ctrl and a click.
final class Following {
    private Following() {}

    /// Opens what an id of a vocabulary names.
    static <T extends Identified<T>> Optional<Consumer<Id<T>>> of(Host host, Vocabulary<T> vocabulary) {
        return host.follow().map(go -> id -> go.accept(new Spot(vocabulary.key(), id.value(), "")));
    }

    /// The arrow.
    static Button arrow(String title, Words words, Runnable open) {
        Button arrow = new Button("", new FontIcon("fth-arrow-right"));
        arrow.getStyleClass().addAll("chip-remove", "follow");
        arrow.setAccessibleText(words.get("reference.open", title));
        arrow.setOnAction(e -> open.run());
        return arrow;
    }

    /// Ctrl+Enter within a node, and Ctrl with a click on it.
    static void on(Node node, Runnable open) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                open.run();
                e.consume();
            }
        });
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isShortcutDown()) {
                open.run();
                e.consume();
            }
        });
    }
}
