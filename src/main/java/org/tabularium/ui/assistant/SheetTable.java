package org.tabularium.ui.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.Targets;
import org.tabularium.words.Words;

/// A sheet whose rows are entries, as it stands in the file, with what its columns are recognised as above it.
final class SheetTable implements SheetView {
    private static final double ROW = 44;
    private static final double WIDTH = 210;
    private static final double NARROW = 96;
    private static final double SMALL = 150;
    private static final double NUMBERS = 64;
    private static final int SEEN = 40;
    private static final int SHORT = 12;
    private final TableView<Row> table = new TableView<>();
    private final TreeMap<Integer, ColumnHead> heads = new TreeMap<>();
    private final RowCells cells;
    private final Targets targets;
    private final Words words;
    private final Asked asked;
    private Optional<Integer> chosen = Optional.empty();
    private Optional<Sheet> shown = Optional.empty();
    private SheetMapping mapping = SheetMapping.nothing("");
    private boolean quiet;

    SheetTable(Targets targets, Words words, Asked asked) {
        this.targets = targets;
        this.words = words;
        this.asked = asked;
        cells = new RowCells(words);
        table.getStyleClass().addAll("transfer-table", "sheet-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setSortPolicy(t -> true);
        table.setRowFactory(t -> cells.row());
        table.getSelectionModel().selectedItemProperty().addListener((o, before, row) -> {
            if (!quiet && row != null) {
                asked.row().accept(row.number());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    /// Up and down go from row to row, left and right from column to column, Enter corrects the column.
    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            List<Integer> columns = List.copyOf(heads.keySet());
            int at = chosen.map(columns::indexOf).orElse(-1) + (code == KeyCode.LEFT ? -1 : 1);
            if (at >= 0 && at < columns.size()) {
                boolean above = !table.isFocused();
                press(columns.get(at), false);
                if (above) { // from head to head
                    Optional.ofNullable(heads.get(columns.get(at))).ifPresent(h -> h.node().requestFocus());
                }
            }
            event.consume();
        } else if (code == KeyCode.ENTER && table.isFocused()) {
            chosen.ifPresent(c -> press(c, true));
            event.consume();
        } else if (code == KeyCode.DELETE && table.isFocused()) {
            Row row = table.getSelectionModel().getSelectedItem();
            if (row != null && !mapping.headings().contains(row.number())) {
                asked.toggled().accept(row.number());
            }
            event.consume();
        }
    }

    private void press(int index, boolean correct) {
        column(index).ifPresent(c -> asked.column().accept(c, correct));
        if (column(index).isEmpty()) {
            mark(Optional.of(index));
        }
    }

    @Override
    public void show(Sheet sheet, SheetMapping how, Optional<ColumnMapping> column) {
        mapping = how;
        cells.show(how);
        if (shown.filter(sheet::equals).isEmpty()) {
            shown = Optional.of(sheet);
            fill(sheet);
        } else {
            table.refresh();
        }
        table.setAccessibleText(words.get("assistant.table", sheet.name()));
        heads.forEach((index, head) -> column(index).ifPresentOrElse(c -> head.show(c, targets),
                () -> head.show(heading(sheet, index))));
        mark(column.map(ColumnMapping::index));
    }

    private static String heading(Sheet sheet, int index) {
        return sheet.rows().isEmpty() ? "" : ColumnLetters.of(index);
    }

    private Optional<ColumnMapping> column(int index) {
        return mapping.columns().stream().filter(c -> c.index() == index).findFirst();
    }

    private void mark(Optional<Integer> index) {
        boolean moved = !index.equals(chosen);
        chosen = index;
        heads.forEach((i, head) -> head.choose(index.filter(i::equals).isPresent()));
        if (moved) {
            index.map(heads.headMap(Integer.MAX_VALUE).keySet().stream().toList()::indexOf)
                    .filter(at -> at >= 0)
                    .ifPresent(at -> table.scrollToColumnIndex(at + 1));
        }
    }

    private void fill(Sheet sheet) {
        quiet = true;
        heads.clear();
        List<TableColumn<Row, ?>> columns = new ArrayList<>();
        columns.add(numbers());
        int width = sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        IntStream.range(0, width).filter(i -> sheet.rows().stream().anyMatch(r -> !r.cell(i).isBlank()))
                .forEach(i -> columns.add(column(sheet, i)));
        table.getColumns().setAll(columns);
        table.setItems(FXCollections.observableArrayList(sheet.rows()));
        quiet = false;
        selectFirst(sheet);
    }

    private void selectFirst(Sheet sheet) {
        IntStream.range(0, sheet.rows().size())
                .filter(i -> !mapping.headings().contains(sheet.rows().get(i).number())
                        && !mapping.left().contains(sheet.rows().get(i).number()))
                .findFirst().ifPresent(table.getSelectionModel()::select);
    }

    private TableColumn<Row, Row> numbers() {
        TableColumn<Row, Row> column = made(NUMBERS);
        column.setCellFactory(c -> cells.number());
        column.setResizable(false);
        return column;
    }

    private TableColumn<Row, Row> column(Sheet sheet, int index) {
        int longest = sheet.rows().stream().filter(r -> !mapping.left().contains(r.number())).limit(SEEN)
                .mapToInt(r -> r.cell(index).length()).max().orElse(0);
        TableColumn<Row, Row> column = made(longest <= SHORT ? SMALL : WIDTH);
        column.setCellFactory(c -> cells.text(index));
        ColumnHead head = new ColumnHead(ColumnLetters.of(index), words, () -> press(index, true));
        head.node().prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(head.node());
        column.setMinWidth(NARROW);
        heads.put(index, head);
        return column;
    }

    private static TableColumn<Row, Row> made(double width) {
        TableColumn<Row, Row> column = new TableColumn<>();
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
