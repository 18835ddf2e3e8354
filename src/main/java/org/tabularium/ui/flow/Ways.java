package org.tabularium.ui.flow;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.tabularium.words.Words;

/// The choice between form and flow, where the flow is shown.
final class Ways {
    private final HBox box = new HBox();

    /// @param back shows the form
    Ways(Words words, Runnable back) {
        box.getStyleClass().add("segments");
        box.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        box.getChildren().addAll(segment(words.get("flow.form"), false, back),
                segment(words.get("flow"), true, back));
    }

    Node node() {
        return box;
    }

    private static ToggleButton segment(String name, boolean shown, Runnable other) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("segment");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setSelected(shown);
        button.setOnAction(e -> {
            button.setSelected(shown);
            if (!shown) {
                other.run();
            }
        });
        return button;
    }
}
