package org.tabularium.ui.transfers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tabularium.check.Finding;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.inspect.Outcome;
import org.tabularium.ui.inspect.SeverityMark;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// The table of transfers; a line has two rows of text, so that evidence fits.
final class TransferTable {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double ROW = 44;
    private static final double LEAST = 108;
    private static final double EMPTY_WIDTH = 560;
    private final TableView<Line> table = new TableView<>();
    private final Checks checks;
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
        this.checks = checks;
        words = checks.words();
        table.getColumns()
                .setAll(List.of(column("holder", Arrangement.Column.HOLDER, 150, l -> l.holder, l -> ""),
                        column("recipient", Arrangement.Column.RECIPIENT, 190, l -> l.recipient, l -> l.why),
                        column("country", Arrangement.Column.COUNTRY, 140, l -> l.country, l -> l.status),
                        safeguard(),
                        column("fallback", Arrangement.Column.FALLBACK, 95, l -> l.fallback, l -> "")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW);
        table.setAccessibleText(words.get("place.transfer"));
        table.getStyleClass().add("transfer-table");
        table.setRowFactory(t -> new Row());
        table.setSortPolicy(t -> {
            if (!showing) {
                asked.order.run();
            }
            return true;
        });
        table.getSelectionModel().selectedItemProperty().addListener((o, before, line) -> {
            if (!showing && line instanceof Line.Of one) {
                asked.selected.accept(one);
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER
                    && table.getSelectionModel().getSelectedItem() instanceof Line.Of one) {
                (e.isShiftDown() ? asked.toParty : asked.toHolder).accept(one);
                e.consume();
            }
        });
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2
                    && table.getSelectionModel().getSelectedItem() instanceof Line.Of one) {
                asked.toHolder.accept(one);
            }
        });
    }

    TableView<Line> node() {
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
    void show(List<Line> lines, Optional<String> wanted, String none) {
        showing = true;
        if (!lines.equals(table.getItems())) {
            table.setItems(FXCollections.observableArrayList(lines));
        }
        Label placeholder = Parts.label(none, "empty-text");
        placeholder.setWrapText(true);
        placeholder.setMaxWidth(EMPTY_WIDTH);
        table.setPlaceholder(placeholder);
        Optional<Line> line = lines.stream()
                .filter(l -> l instanceof Line.Of one && wanted.filter(one.row.id()::equals).isPresent())
                .findFirst();
        line.ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        showing = false;
    }

    /// Marks what was found anew.
    void renew() {
        table.refresh();
    }

    void reveal() {
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
    }

    private TableColumn<Line, Line> column(String key, Arrangement.Column sort, double width,
            Function<Line.Of, String> first, Function<Line.Of, String> second) {
        return made(key, sort, width, () -> new Cell(sort == Arrangement.Column.HOLDER, first, second));
    }

    private TableColumn<Line, Line> safeguard() {
        return made("safeguard", Arrangement.Column.SAFEGUARD, 250, SafeguardCell::new);
    }

    private TableColumn<Line, Line> made(String key, Arrangement.Column sort, double width,
            java.util.function.Supplier<TableCell<Line, Line>> cell) {
        TableColumn<Line, Line> column = new TableColumn<>(words.get("transfer.column." + key));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> cell.get());
        column.setUserData(sort);
        column.setPrefWidth(width);
        column.setMinWidth(LEAST);
        column.setReorderable(false);
        return column;
    }

    /// Two rows of text; in the first column also the head of a group.
    private final class Cell extends TableCell<Line, Line> {
        private final Label first = Parts.label("", "entry-title");
        private final Label second = Parts.label("", "entry-detail");
        private final VBox lines = new VBox(first, second);
        private final boolean leading;
        private final Function<Line.Of, String> upper;
        private final Function<Line.Of, String> lower;

        Cell(boolean leading, Function<Line.Of, String> upper, Function<Line.Of, String> lower) {
            this.leading = leading;
            this.upper = upper;
            this.lower = lower;
            lines.getStyleClass().add("cell-lines");
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty || (line instanceof Line.Head && !leading) ? null : lines);
            switch (line) {
                case null -> setAccessibleText("");
                case Line.Head(var title, var count) -> say(title + "  " + count, "");
                case Line.Of one -> say(upper.apply(one), lower.apply(one));
            }
            if (leading) {
                flag(line);
            }
        }

        private void flag(@Nullable Line line) {
            List<Finding> found = line instanceof Line.Of one
                    ? checks.outcome().of(TransferDetail.PLACE, one.row.id())
                    : List.of();
            first.setGraphic(Outcome.worst(found).map(SeverityMark::of).orElse(null));
            if (!found.isEmpty()) {
                setAccessibleText(getAccessibleText() + ", " + words.get("finding.count", found.size()));
            }
        }

        private void say(String above, String below) {
            first.setText(above);
            second.setText(below);
            second.setVisible(!below.isEmpty());
            second.setManaged(!below.isEmpty());
            setAccessibleText(below.isEmpty() ? above : above + ", " + below);
        }
    }

    /// Shape, word and evidence.
    private static final class SafeguardCell extends TableCell<Line, Line> {
        private final Label first = Parts.label("", "entry-title");
        private final Label second = Parts.label("", "entry-detail");
        private final HBox row = new HBox(10);
        private final VBox lines = new VBox(first, second);

        SafeguardCell() {
            lines.getStyleClass().add("cell-lines");
            lines.setMinWidth(0);
            row.getStyleClass().add("legend-row");
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line instanceof Line.Of one && !empty) {
                first.setText(one.safeguard);
                second.setText(one.evidence);
                second.setVisible(!one.evidence.isEmpty());
                second.setManaged(!one.evidence.isEmpty());
                Node mark = FootingMark.of(one.row.footing());
                row.getChildren().setAll(mark, lines);
                setAccessibleText(one.safeguard + ", " + one.evidence);
                setGraphic(row);
            } else {
                setAccessibleText("");
                setGraphic(null);
            }
        }
    }

    private static final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEAD, line instanceof Line.Head);
            String spoken = line instanceof Line.Of one ? one.spoken() : "";
            setAccessibleText(spoken);
            setTooltip(spoken.isEmpty() ? null : new Tooltip(spoken));
        }
    }
}
