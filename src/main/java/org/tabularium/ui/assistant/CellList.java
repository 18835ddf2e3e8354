package org.tabularium.ui.assistant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tabularium.intake.draft.CellReport;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.draft.DraftWords;
import org.tabularium.ui.look.Parts;
import org.tabularium.words.Words;

/// What became of each cell: where it went, what it says there, or why it was left.
final class CellList {
    private static final double ROW = 44;
    private static final List<Outcome> TOLD =
            List.of(Outcome.LEFT, Outcome.PARTLY, Outcome.CHANGED, Outcome.TAKEN);
    private final VBox box = new VBox();
    private final TableView<CellReport> table = new TableView<>();
    private final ComboBox<Outcome> which = new ComboBox<>();
    private final Words words;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private Optional<Draft> draft = Optional.empty();
    private boolean several;
    private Optional<DraftWords> told = Optional.empty();

    /// @param chosen a cell was selected
    CellList(Words words, Consumer<CellReport> chosen) {
        this.words = words;
        Choice.dress(which, words.get("assistant.cells.which"), TOLD,
                o -> words.get("assistant.cells." + o.name().toLowerCase(Locale.ROOT),
                        counts.getOrDefault(o, 0)));
        which.setValue(Outcome.LEFT);
        which.valueProperty().addListener((o, before, now) -> fill());
        HBox head = new HBox(8, Parts.label(words.get("assistant.cells.which"), "field-label"), which);
        head.getStyleClass().addAll("column-bar", "column-line");
        table.getStyleClass().addAll("transfer-table", "sheet-table", "cell-table");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(words.get("assistant.cells"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(column("place", 150, this::place),
                column("before", 220, CellReport::before), column("after", 200, CellReport::after),
                column("where", 220, c -> told.map(t -> t.place(c.target())).orElse("")),
                column("reason", 220, c -> told.map(t -> t.reason(c.reason())).orElse(""))));
        table.setPlaceholder(Parts.label(words.get("assistant.cells.none"), "empty-text"));
        table.getSelectionModel().selectedItemProperty().addListener((o, before, cell) -> {
            if (cell != null) {
                chosen.accept(cell);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getChildren().addAll(head, table);
    }

    Node node() {
        return box;
    }

    void focus() {
        table.requestFocus();
    }

    void show(Draft latest) {
        draft = Optional.of(latest);
        several = latest.cells().stream().map(CellReport::sheet).distinct().limit(2).count() > 1;
        TOLD.forEach(o -> counts.put(o, 0));
        latest.cells().forEach(c -> counts.merge(c.outcome(), 1, Integer::sum));
        told = Optional.of(new DraftWords(latest.register(), words.locale()));
        Outcome chosen = which.getValue();
        which.setItems(FXCollections.observableArrayList(TOLD)); // they are counted anew
        which.setValue(chosen);
        fill();
    }

    private void fill() {
        List<CellReport> shown = new ArrayList<>();
        draft.ifPresent(
                d -> shown.addAll(d.cells(which.getValue() == null ? Outcome.LEFT : which.getValue())));
        table.setItems(FXCollections.observableArrayList(shown));
    }

    /// The cell as spreadsheets name it, and its heading; of a format of exchange, what is stated of what.
    private String place(CellReport cell) {
        String place = cell.row() == 0 ? cell.sheet()
                : several ? cell.sheet() + " " + ColumnLetters.of(cell.index()) + cell.row()
                        : ColumnLetters.of(cell.index()) + cell.row();
        return cell.column().isEmpty() ? place : place + "\n" + ColumnHead.line(cell.column());
    }

    private TableColumn<CellReport, CellReport> column(String key, double width,
            Function<CellReport, String> text) {
        TableColumn<CellReport, CellReport> column =
                new TableColumn<>(words.get("assistant.cells.column." + key));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> new TwoLines<>(text));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
