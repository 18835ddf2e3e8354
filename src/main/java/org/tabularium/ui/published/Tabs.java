package org.tabularium.ui.published;

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

/// What is told beside the text: facts, objections, or differences to the register.
final class Tabs {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private final HBox box = new HBox();
    private final Map<Tab, Button> buttons = new EnumMap<>(Tab.class);
    private final Words words;

    enum Tab {
        FACTS, FINDINGS, COMPARED
    }

    Tabs(Words words, Consumer<Tab> opened) {
        this.words = words;
        box.getStyleClass().addAll("section-links", "assistant-tabs", "policy-tabs");
        for (Tab tab : Tab.values()) {
            Button button = new Button(name(tab));
            button.getStyleClass().add("section-link");
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setOnAction(e -> opened.accept(tab));
            buttons.put(tab, button);
            box.getChildren().add(button);
        }
    }

    Node node() {
        return box;
    }

    private String name(Tab tab) {
        return words.get("published.tab." + tab.name().toLowerCase(Locale.ROOT));
    }

    void show(Tab current) {
        buttons.forEach((tab, button) -> button.pseudoClassStateChanged(CURRENT, tab == current));
    }

    /// Says beside a tab how much there is to see.
    void count(Tab tab, long count) {
        Button button = buttons.get(tab);
        if (button != null) {
            button.setGraphic(Parts.label(Long.toString(count), "tab-count"));
            button.setAccessibleText(name(tab) + " " + count);
        }
    }
}
