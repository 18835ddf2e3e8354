package org.tabularium.ui.assistant;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Boxes in which one of a few values is chosen.
final class Choice {
    private Choice() {}

    /// @param name what is chosen here
    /// @param said what a value is called
    static <T> void dress(ComboBox<T> box, String name, List<T> values, Function<T, String> said) {
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getValue();
            }
        });
        box.getItems().setAll(values);
        box.getStyleClass().add("assistant-choice");
    }
}
