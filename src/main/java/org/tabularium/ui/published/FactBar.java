package org.tabularium.ui.published;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.published.Lines.Which;
import org.tabularium.words.Words;

/// Which facts are shown, and the way to accept all that are said in as many words.
final class FactBar {
    private final Map<Which, ToggleButton> buttons = new EnumMap<>(Which.class);
    private final Hyperlink certain = new Hyperlink();
    private final HBox segments = new HBox();
    private final HBox box = new HBox(8, segments, Parts.space(), certain);
    private final Words words;
    private final Runnable changed;
    private Which which = Which.ALL;

    FactBar(Words words, Runnable changed, Runnable acceptCertain) {
        this.words = words;
        this.changed = changed;
        segments.getStyleClass().add("segments");
        for (Which one : Which.values()) {
            ToggleButton button = new ToggleButton(name(one));
            button.getStyleClass().add("segment");
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(e -> choose(one));
            buttons.put(one, button);
            segments.getChildren().add(button);
        }
        certain.setOnAction(e -> acceptCertain.run());
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("policy-bar");
        mark();
    }

    Node node() {
        return box;
    }

    Which which() {
        return which;
    }

    /// Shows all facts.
    void all() {
        choose(Which.ALL);
    }

    private void choose(Which wanted) {
        which = wanted;
        mark();
        changed.run();
    }

    private void mark() {
        buttons.forEach((one, button) -> button.setSelected(one == which));
    }

    private String name(Which one) {
        return words.get("published.which." + one.name().toLowerCase(Locale.ROOT));
    }

    /// @param decides whether facts can be accepted
    /// @param facts whether facts are shown
    void show(boolean decides, boolean facts, long undecided, int sure) {
        box.setVisible(facts);
        box.setManaged(facts);
        certain.setVisible(decides && sure > 0);
        certain.setText(words.get("published.certain", sure));
        buttons.forEach((one, button) -> button
                .setText(one == Which.UNDECIDED ? name(one) + " " + undecided : name(one)));
    }
}
