package org.tabularium.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.edit.Spot;
import org.tabularium.picture.time.Due;
import org.tabularium.picture.time.DueWords;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// All coming dates by day; Enter or a click goes to where one is recorded.
final class Dates {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 8;
    private final ListView<Due> list = new ListView<>();
    private final Supplier<DueWords> said;
    private final Words words;
    private final Consumer<Spot> go;

    Dates(Supplier<DueWords> said, Words words, Consumer<Spot> go) {
        this.said = said;
        this.words = words;
        this.go = go;
        list.setFixedCellSize(ROW);
        list.setAccessibleText(words.get("overview.dates"));
        list.getStyleClass().addAll("entity-list", "date-list");
        list.setCellFactory(v -> new Cell());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                follow(list.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
    }

    Node node() {
        return list;
    }

    void show(List<Due> dates) {
        if (!dates.equals(list.getItems())) {
            list.setItems(FXCollections.observableArrayList(dates));
            list.setPrefHeight(ROW * Math.clamp(dates.size(), 1, MOST_ROWS) + 2);
            list.setMinHeight(list.getPrefHeight());
        }
        list.setVisible(!dates.isEmpty());
        list.setManaged(!dates.isEmpty());
    }

    /// Goes to the first line of a date.
    void select(Due due) {
        list.getSelectionModel().clearAndSelect(list.getItems().indexOf(due));
        list.scrollTo(due);
        list.requestFocus();
    }

    private void follow(@Nullable Due due) {
        if (due != null) {
            go.accept(DateLine.spot(due));
        }
    }

    private final class Cell extends ListCell<Due> {
        private final Label day = Parts.label("", "date-day");
        private final StackPane mark = new StackPane();
        private final Label text = Parts.label("", "date-text");
        private final Label late = Parts.label(words.get("overview.overdue"), "date-late");
        private final HBox row = new HBox(12, day, mark, text, late);
        private final Tooltip whole = new Tooltip();

        Cell() {
            late.setGraphic(new FontIcon("fth-alert-triangle"));
            mark.setMinWidth(14);
            text.getStyleClass().add("entry-detail"); // may be cut, and is whole in the hint
            Parts.explain(this, whole);
            setPrefWidth(0);
            setOnMouseClicked(e -> follow(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Due due, boolean empty) {
            super.updateItem(due, empty);
            setTooltip(due == null || empty ? null : whole);
            if (due == null || empty) {
                setGraphic(null);
                return;
            }
            day.setText(said.get().day(due.day()));
            mark.getChildren().setAll(DateMark.of(due));
            text.setText(said.get().text(due));
            late.setVisible(due.overdue());
            late.setManaged(due.overdue());
            whole.setText(said.get().text(due));
            setAccessibleText(said.get().day(due.day()) + ", " + said.get().text(due)
                    + (due.overdue() ? ", " + words.get("overview.overdue") : ""));
            setGraphic(row);
        }
    }
}
