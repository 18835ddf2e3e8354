package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tabularium.document.Origin;
import org.tabularium.ui.look.Mark;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.place.Desk;

/// What the notice says of each thing the law asks for, activity by activity.
///
/// One stop for the focus: arrows walk the cells, Enter shows the sentence, or the field where it is missing.
final class CoverageGrid {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double ROW = 17;
    private static final double BAR = 14;
    private final VBox box = new VBox(6);
    private final GridPane names = new GridPane();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final FlowPane legend = new FlowPane(14, 4);
    private final List<List<StackPane>> cells = new ArrayList<>();
    private final Desk desk;
    private final Consumer<Origin> chosen;
    private Covered shown = Covered.NOTHING;
    private int row;
    private int column;

    /// @param chosen shows the sentence that states a fact
    CoverageGrid(Desk desk, Consumer<Origin> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        Label title = Parts.label(desk.words().get("coverage.title"), "section-title");
        HBox header = new HBox(8, title);
        header.getStyleClass().add("section-header");
        names.getStyleClass().add("coverage");
        names.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.getStyleClass().add("coverage");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("coverage-scroll");
        scroll.minHeightProperty().bind(grid.heightProperty().add(BAR));
        scroll.setAccessibleText(desk.words().get("coverage.title"));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.focusedProperty().addListener(o -> mark());
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
        boolean same = heads(covered).equals(heads(shown));
        Covered before = shown;
        shown = covered;
        if (same) {
            change(before);
        } else {
            build();
        }
        legend.getChildren().setAll(key(Covered.State.SAID, ""), key(Covered.State.OWN, ""),
                key(Covered.State.MISSING, ", " + covered.count(Covered.State.MISSING)),
                key(Covered.State.NOT_APPLICABLE, ""));
        legend.getChildren().removeIf(n -> n.getUserData() instanceof Covered.State state
                && state == Covered.State.OWN && covered.count(state) == 0);
        row = Math.clamp(row, 0, Math.max(0, covered.rows().size() - 1));
        column = Math.clamp(column, 0, Math.max(0, covered.columns().size() - 1));
        mark();
    }

    /// What stands at the edges of the grid.
    private static List<String> heads(Covered covered) {
        List<String> heads = new ArrayList<>();
        covered.columns().forEach(c -> heads.add(c.number() + " " + c.name()));
        covered.rows().forEach(r -> heads.add(r.item() + " " + r.title()));
        return heads;
    }

    private void build() {
        names.getChildren().clear();
        grid.getChildren().clear();
        for (GridPane half : List.of(names, grid)) {
            half.getRowConstraints().setAll(
                    Stream.generate(() -> new RowConstraints(ROW)).limit(shown.rows().size() + 1L).toList());
        }
        cells.clear();
        names.add(Parts.label(desk.words().get("coverage.activity"), "coverage-head"), 1, 0);
        for (int c = 0; c < shown.columns().size(); c++) {
            Label number = Parts.label(shown.columns().get(c).number(), "coverage-head");
            number.setTooltip(new Tooltip(shown.columns().get(c).name()));
            GridPane.setHalignment(number, HPos.CENTER);
            number.setMinWidth(Label.USE_PREF_SIZE);
            grid.add(number, c, 0);
        }
        for (int r = 0; r < shown.rows().size(); r++) {
            Covered.Row line = shown.rows().get(r);
            Label item = Parts.label(line.item(), "coverage-item");
            item.setMinWidth(Label.USE_PREF_SIZE);
            Label title = Parts.label(line.title(), "coverage-title");
            title.setTooltip(new Tooltip(line.article() + ": " + line.title()));
            title.setMinWidth(Label.USE_PREF_SIZE);
            names.add(item, 0, r + 1);
            names.add(title, 1, r + 1);
            List<StackPane> all = new ArrayList<>();
            for (int c = 0; c < line.cells().size(); c++) {
                StackPane cell = cell(r, c);
                all.add(cell);
                grid.add(cell, c, r + 1);
            }
            cells.add(all);
        }
    }

    private void change(Covered before) {
        for (int r = 0; r < shown.rows().size(); r++) {
            for (int c = 0; c < shown.columns().size(); c++) {
                Covered.State state = shown.rows().get(r).cells().get(c).state();
                if (before.rows().get(r).cells().get(c).state() != state) {
                    cells.get(r).get(c).getChildren().setAll(sign(state));
                }
            }
        }
    }

    private StackPane cell(int r, int c) {
        StackPane cell = new StackPane(sign(shown.rows().get(r).cells().get(c).state()));
        cell.getStyleClass().add("coverage-cell");
        cell.setOnMouseClicked(e -> {
            row = r;
            column = c;
            scroll.requestFocus();
            mark();
            enter();
        });
        return cell;
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
        key.setUserData(state);
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
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < cells.get(r).size(); c++) {
                boolean current = scroll.isFocused() && r == row && c == column;
                cells.get(r).get(c).pseudoClassStateChanged(CURRENT, current);
            }
        }
        if (row < shown.rows().size() && column < shown.columns().size()) {
            int last = Math.max(1, shown.columns().size() - 1);
            scroll.setHvalue((double) column / last);
            Covered.Row line = shown.rows().get(row);
            scroll.setAccessibleText(line.article() + ", " + line.title() + ", "
                    + shown.columns().get(column).name() + ": " + word(line.cells().get(column).state()));
        }
    }
}
