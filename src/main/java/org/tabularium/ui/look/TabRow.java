package org.tabularium.ui.look;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/// Tabs in a row, each of which may say how much there is to see.
///
/// @param <T> what they stand for
public final class TabRow<T extends Enum<T>> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final HBox box = new HBox();
    private final Map<T, Button> buttons;
    private final Function<T, String> names;

    /// A row in which the first tab is the current one.
    ///
    /// @param names what the tabs are called
    /// @param opened takes the tab the user asks for
    public TabRow(Class<T> tabs, Function<T, String> names, Consumer<T> opened) {
        this.names = names;
        buttons = new EnumMap<>(tabs);
        box.getStyleClass().addAll("section-links", "tab-row");
        for (T tab : tabs.getEnumConstants()) {
            Button button = new Button(names.apply(tab));
            button.getStyleClass().add("section-link");
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setOnAction(e -> {
                show(tab);
                opened.accept(tab);
            });
            buttons.put(tab, button);
            box.getChildren().add(button);
        }
        show(tabs.getEnumConstants()[0]);
    }

    public Node node() {
        return box;
    }

    /// Shows which tab is the current one.
    public void show(T current) {
        buttons.forEach((tab, button) -> button.pseudoClassStateChanged(CURRENT, tab.equals(current)));
    }

    /// Says beside a tab how much there is to see; nothing where there is nothing.
    public void count(T tab, long count) {
        Button button = buttons.get(tab);
        if (button != null) {
            String name = names.apply(tab);
            button.setGraphic(count == 0 ? null : Parts.label(Long.toString(count), "tab-count"));
            button.setAccessibleText(count == 0 ? name : name + " " + count);
        }
    }
}
