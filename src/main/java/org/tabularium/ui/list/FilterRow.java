package org.tabularium.ui.list;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What a list is narrowed by: a text, chips of criteria, and how many entries are left.
final class FilterRow {
    private final TextField text = new TextField();
    private final HBox search;
    private final FlowPane chips = new FlowPane(6, 6);
    private final Label count = Parts.label("", "list-count");
    private final Hyperlink all;
    private final HBox found;
    private final VBox box;
    private final Words words;
    private boolean quiet;

    /// @param typed told of the text as it is typed
    /// @param clear takes all filters away
    /// @param down leaves the field for the list
    FilterRow(Words words, Consumer<String> typed, Runnable clear, Runnable down) {
        this.words = words;
        text.setPromptText(words.get("list.filter"));
        text.setAccessibleText(words.get("list.filter"));
        text.textProperty().addListener((o, before, now) -> {
            if (!quiet) {
                typed.accept(now);
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN && !e.isAltDown()) {
                down.run();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                e.consume();
            }
        });
        search = new HBox(8, new FontIcon("fth-search"), text);
        search.getStyleClass().add("search-field");
        HBox.setHgrow(text, Priority.ALWAYS);
        all = new Hyperlink(words.get("list.clear"));
        all.getStyleClass().add("quiet-link");
        all.setOnAction(e -> {
            text.requestFocus();
            clear.run();
        });
        found = new HBox(8, count, Parts.space(), all);
        found.getStyleClass().add("list-found");
        chips.setMinWidth(0); // a long name gives way, not the list
        box = new VBox(8, search, chips, found);
        show(List.of(), 0, 0, false);
    }

    Node node() {
        return box;
    }

    /// A button at the end of the search field.
    void beside(Node button) {
        search.getChildren().add(button);
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }

    /// Empties the text without telling.
    void clear() {
        quiet = true;
        text.clear();
        quiet = false;
    }

    void show(List<EntityList.Chip> criteria, int left, int of, boolean narrowed) {
        boolean within =
                chips.getChildren().stream().anyMatch(c -> c.lookup(".chip-remove") instanceof Button b
                        && b.isFocused());
        chips.getChildren().setAll(criteria.stream().map(this::chip).toList());
        chips.setVisible(!criteria.isEmpty());
        chips.setManaged(!criteria.isEmpty());
        count.setText(words.get("list.count", left, of));
        // an empty list offers the same in its own place
        all.setVisible(left > 0);
        found.setVisible(narrowed);
        found.setManaged(narrowed);
        if (within) {
            text.requestFocus();
        }
    }

    private Node chip(EntityList.Chip criterion) {
        Label title = new Label(criterion.title());
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().add("chip-remove");
        remove.setAccessibleText(words.get("chip.remove", criterion.title()));
        remove.setOnAction(e -> criterion.remove().run());
        title.setMinWidth(0);
        remove.setMinWidth(Button.USE_PREF_SIZE);
        HBox chip = new HBox(4, title, remove);
        chip.maxWidthProperty().bind(chips.widthProperty());
        chip.getStyleClass().addAll("chip", "filter-chip");
        return chip;
    }
}
