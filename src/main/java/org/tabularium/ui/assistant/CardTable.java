package org.tabularium.ui.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.Targets;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// A sheet that is an entry: its labels, what they say, and what they are recognised as, one below the other.
final class CardTable implements SheetView {
    private static final double ROW = 44;
    private final TableView<ColumnMapping> table = new TableView<>();
    private final Targets targets;
    private final Words words;
    private Map<Integer, Row> rows = Map.of();
    private boolean quiet;

    CardTable(Targets targets, Words words, Asked asked) {
        this.targets = targets;
        this.words = words;
        table.getStyleClass().addAll("transfer-table", "sheet-table", "card-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(
                column("assistant.card.place", 64, c -> ColumnLetters.of(c.index()) + c.row(), false),
                column("assistant.card.label", 190, ColumnMapping::heading, false),
                column("assistant.card.says", 260, this::said, false),
                column("assistant.card.target", 230, c -> "", true)));
        table.getSelectionModel().selectedItemProperty().addListener((o, before, column) -> {
            if (!quiet && column != null) {
                asked.column().accept(column, false);
                asked.row().accept(column.row());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                correct(asked);
                e.consume();
            }
        });
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                correct(asked);
            }
        });
    }

    private void correct(Asked asked) {
        ColumnMapping column = table.getSelectionModel().getSelectedItem();
        if (column != null) {
            asked.column().accept(column, true);
        }
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public void show(Sheet sheet, SheetMapping how, Optional<ColumnMapping> column) {
        quiet = true;
        rows = sheet.rows().stream().collect(Collectors.toMap(Row::number, Function.identity(), (a, b) -> a));
        table.setAccessibleText(words.get("assistant.table", sheet.name()));
        table.setItems(FXCollections.observableArrayList(how.columns()));
        table.setPlaceholder(Parts.label(words.get("assistant.card.none"), "empty-text"));
        column.ifPresent(table.getSelectionModel()::select);
        quiet = false;
    }

    private String said(ColumnMapping column) {
        Row row = rows.get(column.row());
        return row == null ? "" : row.cell(column.index());
    }

    private TableColumn<ColumnMapping, ColumnMapping> column(String title, double width,
            Function<ColumnMapping, String> text, boolean isTarget) {
        TableColumn<ColumnMapping, ColumnMapping> column = new TableColumn<>(words.get(title));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> isTarget ? new Goal() : new TwoLines<>(text));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// What a place becomes, and how surely.
    private final class Goal extends TableCell<ColumnMapping, ColumnMapping> {
        @Override
        protected void updateItem(@Nullable ColumnMapping column, boolean empty) {
            super.updateItem(column, empty);
            if (column == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label goes = Parts.label(Sureness.target(column, targets, words), "column-target");
            Label how = Parts.label(Sureness.certainty(column, words), "column-certainty");
            goes.setMinWidth(0);
            how.setMinWidth(Label.USE_PREF_SIZE);
            HBox goal = new HBox(5, Sureness.of(column).node(), goes, how);
            goal.getStyleClass().add("column-goal");
            setGraphic(goal);
            setAccessibleText(goes.getText() + " " + how.getText());
        }
    }
}
