package org.tabularium.ui.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Some values side by side, one of which always holds.
///
/// @param <T> the values
final class Segments<T> {
    private final HBox box = new HBox();
    private final Map<T, ToggleButton> toggles = new LinkedHashMap<>();

    /// @param said what a value is called
    /// @param style tells a value in the style sheet
    /// @param changed told when the user has chosen
    Segments(List<T> values, Function<T, String> said, Function<T, String> style, Runnable changed) {
        box.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton toggle = new ToggleButton(said.apply(value));
            toggle.getStyleClass().addAll("segment", style.apply(value));
            toggle.setToggleGroup(group);
            toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
            // Pressing the one that holds again does not let it go.
            toggle.setOnAction(e -> {
                toggle.setSelected(true);
                changed.run();
            });
            toggles.put(value, toggle);
            box.getChildren().add(toggle);
        }
        choose(values.getFirst());
    }

    Node node() {
        return box;
    }

    T chosen() {
        return toggles.entrySet().stream().filter(e -> e.getValue().isSelected()).findFirst().orElseThrow()
                .getKey();
    }

    void choose(T value) {
        toggles.forEach((v, toggle) -> toggle.setSelected(v.equals(value)));
    }
}
