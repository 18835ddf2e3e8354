package org.tabularium.ui.place;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.Parts;

/// The parts of which dialogs about entities are made.
public final class Dialogs {
    public static final double WIDTH = 480;

    private Dialogs() {}

    public static VBox content(Node... parts) {
        VBox content = new VBox(12, parts);
        content.getStyleClass().add("dialog-content");
        return content;
    }

    public static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// The buttons, the usual one last.
    public static HBox footer(Button... buttons) {
        HBox bar = new HBox(8, Parts.space());
        bar.getStyleClass().add("dialog-footer");
        bar.getChildren().addAll(buttons);
        return bar;
    }

    public static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    /// The button that Enter presses.
    public static Button usual(String text, Runnable action) {
        Button button = button(text, action);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        return button;
    }
}
