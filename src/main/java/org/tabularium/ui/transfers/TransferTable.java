package org.tabularium.ui.transfers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.look.SidewaysTable;
import org.tabularium.words.Words;

/// The table of transfers: what the map shows, in words.
///
/// It holds keys only and asks for the lines of those that are seen, so that an edit that changes what lines say fills
/// their cells anew instead of building all of them.
final class TransferTable {
    private static final double ROW = 30;
    private static final double EMPTY_WIDTH = 560;
    private final TableView<String> table = new TableView<>();
    private final LineCells cells;
    private final Words words;
    /// Until lines have been shown, and while they are being shown, the table asks for nothing.
    private boolean showing = true;

    /// What the keys and the mouse ask for.
    ///
    /// @param selected a line was selected
    /// @param order another order is wanted
    /// @param toHolder show the activity or mandate of the line, the first of several
    /// @param toParty show the party of the line
    record Asked(Consumer<Line> selected, Runnable order, Consumer<Line> toHolder,
            Consumer<Line> toParty) {}

    TransferTable(Checks checks, Asked asked) {
        cells = new LineCells(checks);
        words = checks.words();
        table.getColumns().setAll(List.of(
                words("country", Arrangement.Column.COUNTRY, 120, 56, l -> l.country, "transfer-country"),
                words("recipient", Arrangement.Column.RECIPIENT, 262, 80, l -> l.recipient, "transfer-name"),
                words("place", Arrangement.Column.PLACE, 168, 44, l -> l.place, "transfer-second"),
                made("safeguard", Arrangement.Column.SAFEGUARD, 426, 116, cells::safeguard),
                words("fallback", Arrangement.Column.FALLBACK, 116, 72, l -> l.fallback, "transfer-second"),
                words("activities", Arrangement.Column.ACTIVITIES, 84, 44,
                        l -> Integer.toString(l.rows.size()),
                        "transfer-number")));
        table.getColumns().getLast().getStyleClass().add("transfer-number");
        SidewaysTable.of(table);
        table.setFixedCellSize(ROW);
        table.setAccessibleText(words.get("place.transfer"));
        table.getStyleClass().add("transfer-table");
        table.setRowFactory(t -> cells.row());
        table.setSortPolicy(t -> {
            if (!showing) {
                asked.order.run();
            }
            return true;
        });
        table.getSelectionModel().selectedItemProperty().addListener((o, before, key) -> {
            if (!showing) {
                Optional.ofNullable(cells.line(key)).ifPresent(asked.selected);
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                selected().ifPresent(e.isShiftDown() ? asked.toParty : asked.toHolder);
                e.consume();
            }
        });
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                selected().ifPresent(asked.toHolder);
            }
        });
    }

    private Optional<Line> selected() {
        return Optional.ofNullable(cells.line(table.getSelectionModel().getSelectedItem()));
    }

    TableView<String> node() {
        return table;
    }

    /// The order that the heads of the columns ask for.
    List<Arrangement.Order> order() {
        return table.getSortOrder().stream()
                .map(c -> new Arrangement.Order((Arrangement.Column) c.getUserData(),
                        c.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
    }

    /// Shows lines and selects the one that stands for the transfer wanted, if it is among them.
    void show(List<Line> shown, Optional<String> wanted, String none) {
        showing = true;
        cells.show(shown);
        List<String> keys = shown.stream().map(Line::key).toList();
        if (!keys.equals(table.getItems())) {
            table.setItems(FXCollections.observableArrayList(keys));
        }
        Label placeholder = Parts.label(none, "empty-text");
        placeholder.setWrapText(true);
        placeholder.setMaxWidth(EMPTY_WIDTH);
        table.setPlaceholder(placeholder);
        wanted.flatMap(id -> shown.stream().filter(l -> l.row(id).isPresent()).findFirst()).map(Line::key)
                .ifPresentOrElse(table.getSelectionModel()::select,
                        table.getSelectionModel()::clearSelection);
        showing = false;
    }

    /// Says again what the lines say and what was found in them.
    void renew() {
        cells.renew();
    }

    void reveal() {
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
    }

    private TableColumn<String, String> words(String key, Arrangement.Column sort, double width, double least,
            Function<Line, String> text, String style) {
        return made(key, sort, width, least, () -> cells.words(text, style));
    }

    private TableColumn<String, String> made(String key, Arrangement.Column sort, double width, double least,
            Supplier<TableCell<String, String>> cell) {
        TableColumn<String, String> column = new TableColumn<>(words.get("transfer.column." + key));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> cell.get());
        column.setUserData(sort);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setReorderable(false);
        return column;
    }
}
