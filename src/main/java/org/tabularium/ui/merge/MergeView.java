package org.tabularium.ui.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.compare.merge.Conflict;
import org.tabularium.compare.merge.Side;
import org.tabularium.compare.merge.ToldConflict;
import org.tabularium.model.Register;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.look.TabRow;
import org.tabularium.words.Words;

/// Two versions of a register put together: what both have changed is chosen field by field, what only the other one has
/// changed is listed. Done is only what was chosen: the button waits for the last conflict.
public final class MergeView {
    private static final double HEIGHT = 460;
    private final VBox content = new VBox(12);
    private final HBox footer = new HBox(8);
    private final StackPane pane = new StackPane();
    private final Label open = Parts.label("", "muted");
    private final Button apply;
    private final Map<Conflict, ConflictRow> rows = new LinkedHashMap<>();
    private final MergeOffer offer;
    private final Words words;

    /// What can be looked at.
    private enum Tab {
        CONFLICTS, TAKEN
    }

    /// @param other what the other version is called, for example that of the file
    /// @param closed told when nothing is to be done
    /// @param settled takes the register that came of it
    public MergeView(MergeOffer offer, String other, Words words, Runnable closed,
            Consumer<Register> settled) {
        this.offer = offer;
        this.words = words;
        apply = new Button(words.get("merge.apply"));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(e -> settled.accept(settled()));
        Button close = new Button(words.get("merge.close"));
        close.setCancelButton(true);
        close.setOnAction(e -> closed.run());
        Node conflicts = conflicts(Map.of(Side.OURS, words.get("merge.ours"), Side.THEIRS, other));
        Node taken = new DifferencesView(words.get("merge.tab.taken"), offer.theirs(), words).node();
        content.getStyleClass().addAll("dialog-content", "merge");
        int changes = offer.theirs().stream().mapToInt(a -> a.entities().size()).sum();
        Label sum = wrapped(words.get("merge.sum", changes, offer.conflicts().size(), other),
                "law-editions");
        content.getChildren().addAll(sum, pane);
        pane.setPrefHeight(HEIGHT);
        pane.setMinHeight(0);
        if (isAsking()) {
            TabRow<Tab> tabs = new TabRow<>(Tab.class,
                    t -> words.get("merge.tab." + t.name().toLowerCase(Locale.ROOT)),
                    t -> pane.getChildren().setAll(List.of(t == Tab.CONFLICTS ? conflicts : taken)));
            tabs.count(Tab.CONFLICTS, offer.conflicts().size());
            tabs.count(Tab.TAKEN, changes);
            content.getChildren().add(1, tabs.node());
        }
        pane.getChildren().setAll(List.of(isAsking() ? conflicts : taken));
        for (Button button : List.of(close, apply)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        footer.getStyleClass().add("dialog-footer");
        footer.getChildren().addAll(open, Parts.space(), close, apply);
        // Choices would keep the key to themselves.
        content.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof RadioButton) {
                apply.fire();
                e.consume();
            }
        });
        count();
    }

    public Node content() {
        return content;
    }

    public Node footer() {
        return footer;
    }

    /// Puts the focus where one begins: at the first conflict, or on the button.
    public void focus() {
        rows.values().stream().findFirst().ifPresentOrElse(ConflictRow::focus, apply::requestFocus);
    }

    /// What comes of what is chosen so far; where nothing is chosen, ours stands.
    public Register settled() {
        Map<Conflict, Side> chosen = new LinkedHashMap<>();
        rows.forEach((conflict, row) -> row.chosen().ifPresent(side -> chosen.put(conflict, side)));
        return offer.merge().settled(chosen);
    }

    private boolean isAsking() {
        return !offer.conflicts().isEmpty() || !offer.kept().isEmpty();
    }

    private Node conflicts(Map<Side, String> names) {
        VBox list = new VBox(10);
        list.getStyleClass().add("conflicts");
        for (String sentence : offer.kept()) {
            Label kept = wrapped(sentence, "conflict-kept");
            kept.setMaxWidth(Double.MAX_VALUE);
            list.getChildren().add(kept);
        }
        List<Conflict> conflicts = offer.merge().conflicts();
        if (conflicts.size() > 1) {
            list.getChildren().add(all(names));
        }
        String entry = "";
        for (int i = 0; i < conflicts.size(); i++) {
            ToldConflict told = offer.conflicts().get(i);
            String heading = told.entity().isEmpty() ? told.place() : told.place() + ": " + told.entity();
            if (!heading.equals(entry)) {
                list.getChildren().add(wrapped(heading, "law-group"));
                entry = heading;
            }
            ConflictRow row = new ConflictRow(told, names, words, this::count);
            rows.put(conflicts.get(i), row);
            list.getChildren().add(row.node());
        }
        ScrollPane scroll = Parts.scroll();
        scroll.setContent(list);
        return scroll;
    }

    private Node all(Map<Side, String> names) {
        List<Button> buttons = new ArrayList<>();
        for (Side side : Side.values()) {
            Button button = new Button(words.get("merge.all", names.getOrDefault(side, "")));
            button.setMnemonicParsing(false);
            button.setOnAction(e -> rows.values().forEach(row -> row.choose(side)));
            buttons.add(button);
        }
        HBox row = new HBox(8);
        row.getChildren().addAll(buttons);
        return row;
    }

    private void count() {
        long left = rows.values().stream().filter(row -> row.chosen().isEmpty()).count();
        open.setText(left == 0 ? "" : words.get("merge.open", left, rows.size()));
        apply.setDisable(left > 0);
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
