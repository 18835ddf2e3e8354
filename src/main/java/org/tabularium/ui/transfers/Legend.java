package org.tabularium.ui.transfers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tabularium.law.Footing;
import org.tabularium.law.TransferRow;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What the shapes mean, how many transfers rest on each, and a filter at the same time.
final class Legend {
    private final FlowPane box = new FlowPane(16, 0);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Footing, ToggleButton> buttons = new EnumMap<>(Footing.class);
    private final Map<Footing, Label> counts = new EnumMap<>(Footing.class);
    private final Words words;

    Legend(Words words, Runnable changed) {
        this.words = words;
        for (Footing footing : Footing.values()) {
            box.getChildren().add(button(footing));
        }
        box.getStyleClass().add("legend");
        group.selectedToggleProperty().addListener(o -> changed.run());
    }

    Node node() {
        return box;
    }

    /// What the table is narrowed to.
    Optional<Footing> chosen() {
        return buttons.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey)
                .findFirst();
    }

    void choose(Optional<Footing> footing) {
        group.selectToggle(footing.map(buttons::get).orElse(null));
    }

    void show(List<TransferRow> rows) {
        Map<Footing, Integer> many = new EnumMap<>(Footing.class);
        rows.forEach(r -> many.merge(r.footing(), 1, Integer::sum));
        buttons.forEach((footing, button) -> {
            int count = many.getOrDefault(footing, 0);
            Optional.ofNullable(counts.get(footing)).ifPresent(l -> l.setText(Integer.toString(count)));
            button.setAccessibleText(
                    words.get("legend.spoken", words.get(FootingMark.key(footing)), count));
        });
    }

    private Node button(Footing footing) {
        String key = FootingMark.key(footing);
        Label name = Parts.label(words.get(key), "legend-name");
        Label article = Parts.label(words.get(key + ".article"), "article");
        Label count = Parts.label("", "legend-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        VBox texts = new VBox(new HBox(8, name, count), article);
        HBox row = new HBox(8, FootingMark.withLine(footing), texts);
        row.getStyleClass().add("legend-row");
        ToggleButton button = new ToggleButton();
        button.setGraphic(row);
        button.getStyleClass().add("legend-button");
        button.setToggleGroup(group);
        buttons.put(footing, button);
        counts.put(footing, count);
        return button;
    }
}
