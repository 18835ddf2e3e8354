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
import org.jspecify.annotations.Nullable;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The table of transfers; a line has two rows of text, so that evidence fits.
///
/// It holds keys only and asks for the lines of those that are seen, so that an edit that changes what lines say fills
/// their cells anew instead of building all of them.
final class TransferTable {
    private static final double ROW = 44;
    private static final double LEAST = 108;
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
    /// @param toHolder show the activity or mandate of the line
    /// @param toParty show the party of the line
    record Asked(Consumer<Line.Of> selected, Runnable order, Consumer<Line.Of> toHolder,
            Consumer<Line.Of> toParty) {}

    TransferTable(Checks checks, Asked asked) {
        cells = new LineCells(checks);
        words = checks.words();
        table.getColumns()
                .setAll(List.of(column("holder", Arrangement.Column.HOLDER, 150, l -> l.holder, l -> ""),
                        column("recipient", Arrangement.Column.RECIPIENT, 190, l -> l.recipient, l -> l.why),
                        column("country", Arrangement.Column.COUNTRY, 140, l -> l.country, l -> l.status),
                        safeguard(),
                        column("fallback", Arrangement.Column.FALLBACK, 118, l -> l.fallback, l -> "")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
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
            if (!showing && cells.line(key) instanceof Line.Of one) {
                asked.selected.accept(one);
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && selected() instanceof Line.Of one) {
                (e.isShiftDown() ? asked.toParty : asked.toHolder).accept(one);
                e.consume();
            }
        });
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && selected() instanceof Line.Of one) {
                asked.toHolder.accept(one);
            }
        });
    }

    private @Nullable Line selected() {
        return cells.line(table.getSelectionModel().getSelectedItem());
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

    /// Shows lines and selects the one wanted, if it is among them.
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
        wanted.filter(keys::contains).ifPresentOrElse(table.getSelectionModel()::select,
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

    private TableColumn<String, String> column(String key, Arrangement.Column sort, double width,
            Function<Line.Of, String> first, Function<Line.Of, String> second) {
        return made(key, sort, width, () -> cells.words(sort == Arrangement.Column.HOLDER, first, second));
    }

    private TableColumn<String, String> safeguard() {
        return made("safeguard", Arrangement.Column.SAFEGUARD, 250, cells::safeguard);
    }

    private TableColumn<String, String> made(String key, Arrangement.Column sort, double width,
            Supplier<TableCell<String, String>> cell) {
        TableColumn<String, String> column = new TableColumn<>(words.get("transfer.column." + key));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> cell.get());
        column.setUserData(sort);
        column.setPrefWidth(width);
        column.setMinWidth(LEAST);
        column.setReorderable(false);
        return column;
    }
}
