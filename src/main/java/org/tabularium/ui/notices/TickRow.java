package org.tabularium.ui.notices;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tabularium.check.Finding;
import org.tabularium.check.Severity;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// An activity to tick, with what was found in it. The row stays while its activity is written: only what has changed is
/// made anew.
final class TickRow {
    private final Label number = Parts.label("", "tick-number");
    private final CheckBox check = new CheckBox();
    private final Tooltip whole = new Tooltip();
    private final Button found = new Button();
    private final HBox row = new HBox(8, check);
    private final Desk desk;
    private Tick shown;

    /// What is done with a row.
    interface Hands {
        /// The activity is to be told of, or no longer.
        void put(String id, boolean told);

        /// The activity is to be told of further up or down.
        void move(String id, int by);
    }

    TickRow(String id, Desk desk, Hands hands) {
        this.desk = desk;
        shown = new Tick(id, "", "", List.of());
        check.setGraphic(number);
        check.setMnemonicParsing(false);
        Parts.explain(check, whole);
        check.setMinWidth(0);
        check.setWrapText(true);
        check.setMinHeight(Button.USE_PREF_SIZE);
        check.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(check, Priority.ALWAYS);
        check.setOnAction(e -> hands.put(id, check.isSelected()));
        check.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
                hands.move(id, e.getCode() == KeyCode.UP ? -1 : 1);
                e.consume();
            }
        });
        found.getStyleClass().addAll("flag-count", "follow");
        found.setMinWidth(HBox.USE_PREF_SIZE);
        found.setOnAction(e -> desk.go().accept(Outcome.spot(shown.found().getFirst())));
        row.getStyleClass().add("tick");
    }

    Node node() {
        return row;
    }

    void focus() {
        check.requestFocus();
    }

    /// @param told whether the notice tells of the activity
    void show(Tick tick, boolean told) {
        check.setSelected(told);
        check.setDisable(desk.editor().state().readOnly());
        if (!tick.equals(shown)) {
            List<Finding> before = shown.found();
            shown = tick;
            number.setText(tick.number());
            check.setText(tick.name());
            check.setAccessibleText(tick.number() + " " + tick.name());
            whole.setText(tick.name());
            flag(before);
        }
    }

    /// An icon is dear to style: it stays as long as it is the same.
    private void flag(List<Finding> before) {
        Optional<Severity> worst = Outcome.worst(shown.found());
        if (!worst.equals(Outcome.worst(before))) {
            row.getChildren().remove(found);
            worst.ifPresent(w -> {
                found.setGraphic(SeverityMark.of(w));
                row.getChildren().add(found);
            });
        }
        found.setText(Integer.toString(shown.found().size()));
        found.setAccessibleText(
                shown.name() + ", " + desk.words().get("finding.count", shown.found().size()));
    }
}
