package org.tabularium.ui.assistant;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What is looked at: the sheets, the names that may mean the same, or what became of the cells.
final class Tabs {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final HBox box = new HBox();
    private final Map<Tab, Button> buttons = new EnumMap<>(Tab.class);
    private final Words words;

    enum Tab {
        TABLE, SAME, CELLS
    }

    Tabs(Words words, Consumer<Tab> opened) {
        this.words = words;
        box.getStyleClass().addAll("section-links", "assistant-tabs");
        for (Tab tab : Tab.values()) {
            Button button = new Button(name(tab));
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
        show(Tab.TABLE);
    }

    Node node() {
        return box;
    }

    private String name(Tab tab) {
        return words.get("assistant.tab." + tab.name().toLowerCase(Locale.ROOT));
    }

    private void show(Tab current) {
        buttons.forEach((tab, button) -> button.pseudoClassStateChanged(CURRENT, tab == current));
    }

    /// Says beside a tab how much there is to see.
    void count(Tab tab, long count) {
        Button button = buttons.get(tab);
        if (button != null) {
            button.setGraphic(count == 0 ? null : Parts.label(Long.toString(count), "tab-count"));
            button.setAccessibleText(count == 0 ? name(tab) : name(tab) + " " + count);
        }
    }
}
