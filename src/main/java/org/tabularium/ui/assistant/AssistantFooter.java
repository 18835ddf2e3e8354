package org.tabularium.ui.assistant;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What comes of it in numbers, and what to do with it.
final class AssistantFooter {
    /// In a narrower footer the buttons need the room.
    private static final double ROOM_FOR_COUNTS = 860;
    private final HBox box = new HBox(8);
    private final Label counts = Parts.label("", "muted");
    private final HBox where = new HBox();
    private final ToggleButton fresh;
    private final ToggleButton added;
    private final Button report;
    private final Button go = new Button();
    private final Words words;

    /// What it asks for.
    ///
    /// @param fresh whether it becomes a register of its own
    record Hands(Consumer<Boolean> fresh, Runnable report, Runnable closed, Runnable go) {}

    /// @param mayAdd whether a register is open
    AssistantFooter(Words words, boolean mayAdd, Hands hands) {
        this.words = words;
        counts.setWrapText(true);
        counts.setMinWidth(120);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        fresh = toggle("assistant.into.new", () -> hands.fresh().accept(true));
        added = toggle("assistant.into.open", () -> hands.fresh().accept(false));
        ToggleGroup group = new ToggleGroup();
        fresh.setToggleGroup(group);
        added.setToggleGroup(group);
        where.getStyleClass().add("segments");
        where.setMinWidth(Region.USE_PREF_SIZE);
        where.getChildren().addAll(fresh, added);
        report = new Button(words.get("assistant.report"));
        report.setMinWidth(Region.USE_PREF_SIZE);
        report.setOnAction(e -> hands.report().run());
        Button close = new Button(words.get("dialog.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(e -> hands.closed().run());
        go.getStyleClass().add("accent");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(e -> hands.go().run());
        counts.visibleProperty().bind(box.widthProperty().greaterThan(ROOM_FOR_COUNTS));
        counts.managedProperty().bind(counts.visibleProperty());
        box.getStyleClass().addAll("dialog-footer", "assistant-footer");
        box.getChildren().addAll(counts, Parts.space());
        if (mayAdd) {
            box.getChildren().add(where);
        }
        box.getChildren().addAll(report, close, go);
        busy(false);
    }

    private ToggleButton toggle(String key, Runnable chosen) {
        ToggleButton toggle = new ToggleButton(words.get(key));
        toggle.getStyleClass().add("segment");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(e -> {
            toggle.setSelected(true);
            chosen.run();
        });
        return toggle;
    }

    Region node() {
        return box;
    }

    /// Nothing can be done yet, or no longer.
    ///
    /// @param working whether something is on its way
    void busy(boolean working) {
        go.setDisable(true);
        report.setDisable(true);
        go.setText(words.get("assistant.go.none"));
        counts.setText("");
        List.of(where, report, go).forEach(n -> {
            n.setVisible(working);
            n.setManaged(working);
        });
    }

    /// Another draft is on its way.
    void drafting(int done, int all) {
        go.setDisable(true);
        report.setDisable(true);
        counts.setText(
                all == 0 ? words.get("assistant.drafting") : words.get("assistant.drafting.at", done, all));
    }

    void show(Drafted drafted, Work work) {
        fresh.setSelected(work.isFresh());
        added.setSelected(!work.isFresh());
        int entries = entries(drafted);
        List<ColumnMapping> columns = drafted.asked().mapping().sheets().stream()
                .filter(s -> s.subject() != Subject.NONE).map(SheetMapping::columns).flatMap(List::stream)
                .toList();
        long known = columns.stream().filter(c -> Sureness.of(c) != Sureness.UNKNOWN).count();
        counts.setText(words.get("assistant.counts", entries, known, columns.size(),
                drafted.count(Outcome.TAKEN),
                drafted.count(Outcome.CHANGED), drafted.count(Outcome.PARTLY), drafted.count(Outcome.LEFT)));
        report.setDisable(false);
        boolean same = drafted.register().equals(drafted.draft().base());
        go.setDisable(same);
        go.setText(same ? words.get("assistant.go.none")
                : work.isFresh() ? words.get("assistant.go.new", entries) : words.get("assistant.go.open"));
    }

    /// Shows what a format of exchange says, which can only become a register of its own.
    void show(Draft draft) {
        busy(true);
        where.setVisible(false);
        where.setManaged(false);
        int entries = draft.register().activities().size() + draft.register().mandates().size();
        counts.setText(words.get("assistant.counts.said", entries, draft.cells().size()));
        report.setDisable(draft.cells().isEmpty());
        go.setDisable(draft.register().equals(draft.base()));
        go.setText(words.get("assistant.go.new", entries));
    }

    /// Activities and mandates that the file brings or changes.
    private static int entries(Drafted drafted) {
        return (int) drafted.sheets().values().stream().flatMap(rows -> rows.values().stream())
                .filter(w -> w.list().equals("activity") || w.list().equals("mandate")).map(w -> w.entity())
                .distinct()
                .count();
    }
}
