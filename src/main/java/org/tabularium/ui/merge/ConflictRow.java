package org.tabularium.ui.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tabularium.compare.merge.Side;
import org.tabularium.compare.merge.ToldConflict;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// A conflict: the field, what it said, and both versions side by side, one of which is to be chosen.
final class ConflictRow {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 12;
    private final VBox box = new VBox(4);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Side, RadioButton> choices = new EnumMap<>(Side.class);

    /// @param names what the sides are called
    /// @param chosen told when one is chosen
    ConflictRow(ToldConflict told, Map<Side, String> names, Words words, Runnable chosen) {
        box.getStyleClass().add("conflict");
        String field = told.field().isEmpty() ? words.get("merge.removal") : told.field();
        box.getChildren().add(wrapped(field, "entry-title"));
        if (!told.field().isEmpty()) {
            box.getChildren().add(wrapped(words.get("merge.was", told.was()), "entry-detail"));
        }
        GridPane sides = new GridPane(GAP, 0);
        for (Side side : Side.values()) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            sides.getColumnConstraints().add(half);
            sides.addRow(0, card(side, names.getOrDefault(side, ""), told, field));
        }
        sides.getStyleClass().add("conflict-sides");
        box.getChildren().add(sides);
        group.selectedToggleProperty().subscribe((_, _) -> chosen.run());
    }

    Node node() {
        return box;
    }

    Optional<Side> chosen() {
        return choices.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey)
                .findFirst();
    }

    void choose(Side side) {
        radio(side).setSelected(true);
    }

    void focus() {
        radio(chosen().orElse(Side.OURS)).requestFocus();
    }

    private RadioButton radio(Side side) {
        return choices.computeIfAbsent(side, _ -> new RadioButton());
    }

    private Node card(Side side, String name, ToldConflict told, String field) {
        String said = side == Side.OURS ? told.ours() : told.theirs();
        RadioButton radio = radio(side);
        radio.setText(name);
        radio.setMnemonicParsing(false);
        radio.setToggleGroup(group);
        radio.setAccessibleText(
                (told.entity().isEmpty() ? "" : told.entity() + ", ") + field + ", " + name + ": " + said);
        VBox card = new VBox(4, radio, wrapped(said, "conflict-said"));
        card.getStyleClass().add("conflict-card");
        radio.selectedProperty().subscribe(is -> card.pseudoClassStateChanged(CHOSEN, is));
        card.setOnMouseClicked(e -> {
            radio.requestFocus();
            radio.setSelected(true);
        });
        return card;
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
