package org.tabularium.ui.notices;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.tabularium.document.Origin;
import org.tabularium.ui.look.Mark;
import org.tabularium.ui.look.MeasuredBox;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// What the notice says of each thing the law asks for, activity by activity.
///
/// One stop for the focus: arrows walk the cells, Enter shows the sentence, or the field where it is missing.
final class CoverageGrid {
    private static final double BAR = 14;
    private final VBox box = new MeasuredBox(6);
    private final GridPane names = new GridPane();
    private final CoverageCells cells;
    private final ScrollPane scroll;
    private final FlowPane legend = new FlowPane(14, 4);
    private final Desk desk;
    private final Consumer<Origin> chosen;
    private Covered shown = Covered.NOTHING;
    private int row;
    private int column;

    /// @param chosen shows the sentence that states a fact
    CoverageGrid(Desk desk, Consumer<Origin> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        cells = new CoverageCells(desk.frames(), new Hands());
        scroll = new ScrollPane(cells);
        Label title = Parts.label(desk.words().get("coverage.title"), "section-title");
        HBox header = new HBox(8, title);
        header.getStyleClass().add("section-header");
        names.getStyleClass().add("coverage");
        names.setMinWidth(GridPane.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("coverage-scroll");
        scroll.minHeightProperty().bind(cells.heightProperty().add(BAR));
        scroll.setAccessibleText(desk.words().get("coverage.title"));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.focusedProperty().addListener(o -> mark());
        scroll.hvalueProperty().addListener(o -> see());
        scroll.viewportBoundsProperty().addListener(o -> see());
        HBox.setHgrow(scroll, Priority.ALWAYS);
        box.getChildren().setAll(header, new HBox(4, names, scroll), legend);
        box.getStyleClass().add("notice-block");
        box.setManaged(false);
        box.setVisible(false);
    }

    Node node() {
        return box;
    }

    void show(Covered covered) {
        box.setVisible(!covered.columns().isEmpty());
        box.setManaged(box.isVisible());
        if (covered.equals(shown)) {
            return;
        }
        Covered before = shown;
        shown = covered;
        if (!heads(covered).equals(heads(before))) {
            build();
        }
        cells.show(covered);
        if (!counts(covered).equals(counts(before)) || legend.getChildren().isEmpty()) {
            legend.getChildren().setAll(counts(covered).entrySet().stream()
                    .map(e -> key(e.getKey(), e.getValue())).toList());
        }
        row = Math.clamp(row, 0, Math.max(0, covered.rows().size() - 1));
        column = Math.clamp(column, 0, Math.max(0, covered.columns().size() - 1));
        mark();
    }

    /// What stands at the left of the grid.
    private static List<String> heads(Covered covered) {
        return covered.rows().stream().map(r -> r.item() + " " + r.title()).toList();
    }

    /// What is told of each state below the grid.
    private static Map<Covered.State, String> counts(Covered covered) {
        Map<Covered.State, String> counts = new EnumMap<>(Covered.State.class);
        for (Covered.State state : Covered.State.values()) {
            counts.put(state, state == Covered.State.MISSING ? ", " + covered.count(state) : "");
        }
        if (covered.count(Covered.State.OWN) == 0) {
            counts.remove(Covered.State.OWN);
        }
        return counts;
    }

    private void build() {
        names.getChildren().clear();
        names.getRowConstraints().setAll(Stream.generate(() -> new RowConstraints(CoverageCells.ROW))
                .limit(shown.rows().size() + 1L).toList());
        names.add(Parts.label(desk.words().get("coverage.activity"), "coverage-head"), 1, 0);
        for (int r = 0; r < shown.rows().size(); r++) {
            Covered.Row line = shown.rows().get(r);
            Label item = Parts.label(line.item(), "coverage-item");
            item.setMinWidth(Label.USE_PREF_SIZE);
            Label title = Parts.label(line.title(), "coverage-title");
            Parts.explain(title, new Tooltip(line.article() + ": " + line.title()));
            title.setMinWidth(Label.USE_PREF_SIZE);
            names.add(item, 0, r + 1);
            names.add(title, 1, r + 1);
        }
    }

    /// The columns in sight are the ones there.
    private void see() {
        double wide = scroll.getViewportBounds().getWidth();
        double from = scroll.getHvalue() * Math.max(0, cells.getWidth() - wide);
        cells.see(from, from + wide);
    }

    /// What is done with the cells.
    private final class Hands implements CoverageCells.Hands {
        @Override
        public Node sign(Covered.State state) {
            return CoverageGrid.sign(state);
        }

        @Override
        public void clicked(int clickedRow, int clickedColumn) {
            row = clickedRow;
            column = clickedColumn;
            scroll.requestFocus();
            mark();
            enter();
        }
    }

    private static Node sign(Covered.State state) {
        return switch (state) {
            case SAID -> Mark.SQUARE.node("coverage-said");
            case OWN -> Mark.DIAMOND.node("coverage-own");
            case MISSING -> Mark.TRIANGLE.node("coverage-missing");
            case NOT_APPLICABLE -> Parts.label("–", "coverage-none");
        };
    }

    private Node key(Covered.State state, String more) {
        HBox key = new HBox(5, sign(state), Parts.label(word(state) + more, "coverage-title"));
        key.getStyleClass().add("legend-row");
        return key;
    }

    private String word(Covered.State state) {
        return desk.words().get("coverage." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || shown.rows().isEmpty()) {
            return;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> row = Math.max(0, row - 1);
            case DOWN -> row = Math.min(shown.rows().size() - 1, row + 1);
            case LEFT -> column = Math.max(0, column - 1);
            case RIGHT -> column = Math.min(shown.columns().size() - 1, column + 1);
            case HOME -> column = 0;
            case END -> column = shown.columns().size() - 1;
            case ENTER, SPACE -> enter();
            default -> {
                return;
            }
        }
        event.consume();
        mark();
    }

    private void enter() {
        Covered.Cell cell = shown.rows().get(row).cells().get(column);
        switch (cell.state()) {
            case SAID, OWN -> chosen.accept(cell.fact());
            case MISSING -> desk.go().accept(cell.spot());
            case NOT_APPLICABLE -> {
                // there is nothing to show
            }
        }
    }

    private void mark() {
        cells.mark(scroll.isFocused() ? row : -1, column);
        if (row < shown.rows().size() && column < shown.columns().size()) {
            int last = Math.max(1, shown.columns().size() - 1);
            scroll.setHvalue((double) column / last);
            Covered.Row line = shown.rows().get(row);
            scroll.setAccessibleText(line.article() + ", " + line.title() + ", "
                    + shown.columns().get(column).name() + ": " + word(line.cells().get(column).state()));
        }
    }
}
