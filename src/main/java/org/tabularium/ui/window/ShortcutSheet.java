package org.tabularium.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.ui.look.KeyNames;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// All keys on one sheet: those of the actions, and those that lists, forms and the palette answer to by themselves.
final class ShortcutSheet {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 560;
    private final Words words;

    /// A key and what it does.
    private record Entry(String keys, String does) {}

    ShortcutSheet(Words words) {
        this.words = words;
    }

    void open(List<Action> actions, List<Action> places, Overlay overlay) {
        Map<String, List<Entry>> topics = new LinkedHashMap<>();
        actions.forEach(a -> add(a, topics));
        places.forEach(a -> add(a, topics));
        ControlKeys.ALL.forEach(k -> topics.computeIfAbsent(k.topic(), t -> new ArrayList<>())
                .add(new Entry(k.written(words), words.get("shortcuts." + k.topic() + "." + k.name()))));
        ScrollPane scroll = new ScrollPane(columns(topics));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("shortcut-scroll");
        scroll.setAccessibleText(words.get("shortcuts.title"));
        scroll.setFocusTraversable(true);
        overlay.open(words.get("shortcuts.title"), scroll, overlay.buttons(
                List.of(new Overlay.Choice(words.get("dialog.close"), true, () -> {}))), WIDTH);
        scroll.requestFocus();
    }

    private void add(Action action, Map<String, List<Entry>> topics) {
        action.keys().ifPresent(k -> topics.computeIfAbsent(action.topic(), t -> new ArrayList<>())
                .add(new Entry(KeyNames.of(k, words), action.name())));
    }

    /// Two columns of about the same length, topics kept whole.
    private Node columns(Map<String, List<Entry>> topics) {
        VBox left = new VBox(20);
        VBox right = new VBox(20);
        int all = topics.values().stream().mapToInt(List::size).sum();
        int placed = 0;
        for (Map.Entry<String, List<Entry>> topic : topics.entrySet()) {
            (placed + topic.getValue().size() / 2 < all / 2 ? left : right).getChildren()
                    .add(topic(topic.getKey(), topic.getValue()));
            placed += topic.getValue().size();
        }
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(WIDTH / 2);
        right.setPrefWidth(WIDTH / 2);
        HBox columns = new HBox(40, left, right);
        columns.getStyleClass().add("shortcuts");
        return columns;
    }

    private Node topic(String topic, List<Entry> entries) {
        VBox box = new VBox(6, Parts.label(words.get("shortcuts." + topic), "section-title"));
        entries.forEach(entry -> {
            Label does = new Label(entry.does());
            does.setWrapText(true);
            Label keys = Parts.label(entry.keys(), "key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(12, does, Parts.space(), keys);
            row.getStyleClass().add("shortcut");
            box.getChildren().add(row);
        });
        return box;
    }
}
