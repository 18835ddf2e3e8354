package org.tabularium.ui.notices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.port.Ports;

/// The cells of the coverage, a column for each activity. Only the columns that are seen have nodes, made a few in each
/// frame: a notice may tell of a hundred activities.
final class CoverageCells extends Pane {
    static final double ROW = 17;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int COLUMNS = 2;
    private static final double LEAST = 15;
    private static final double GAP = 4;
    private static final double HEAD_SIZE = 11;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Ports.Frames frames;
    private final Hands hands;
    private Covered shown = Covered.NOTHING;
    private double step = LEAST + GAP;
    private int first;
    private int last;
    private int currentRow = -1;
    private int currentColumn = -1;
    private boolean waiting;

    /// What is asked of the grid.
    interface Hands {
        /// What a state looks like.
        Node sign(Covered.State state);

        /// A cell was clicked.
        void clicked(int row, int column);
    }

    /// The nodes of a column and what they show.
    private record Column(String number, Tooltip name, List<Covered.State> states, StackPane head,
            List<StackPane> cells) {
        boolean shows(Tick tick, List<Covered.State> wanted) {
            return number.equals(tick.number()) && states.equals(wanted);
        }

        List<Node> nodes() {
            List<Node> nodes = new ArrayList<>(cells);
            nodes.addFirst(head);
            return nodes;
        }
    }

    CoverageCells(Ports.Frames frames, Hands hands) {
        this.frames = frames;
        this.hands = hands;
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("coverage");
    }

    void show(Covered covered) {
        List<String> before = numbers();
        shown = covered;
        if (!numbers().equals(before)) {
            step = GAP + Math.max(LEAST, widest());
        }
        columns.entrySet().removeIf(e -> e.getKey() >= covered.columns().size()
                || !e.getValue().shows(covered.columns().get(e.getKey()), states(e.getKey())));
        columns.forEach((at, column) -> column.name().setText(covered.columns().get(at).name()));
        fill();
    }

    /// So much of it is seen.
    void see(double from, double to) {
        int left = (int) Math.max(0, Math.floor(from / step) - 1);
        int right = (int) Math.ceil(to / step) + 1;
        if (left != first || right != last) {
            first = left;
            last = right;
            fill();
        }
    }

    /// Which cell is the current one; none below zero.
    void mark(int row, int column) {
        currentRow = row;
        currentColumn = column;
        columns.forEach(this::mark);
    }

    private void mark(int at, Column column) {
        for (int r = 0; r < column.cells().size(); r++) {
            column.cells().get(r).pseudoClassStateChanged(CURRENT, at == currentColumn && r == currentRow);
        }
    }

    private void fill() {
        List<Integer> seen = IntStream.range(first, Math.min(last, shown.columns().size())).boxed().toList();
        columns.keySet().retainAll(seen);
        List<Integer> fresh = seen.stream().filter(c -> !columns.containsKey(c)).toList();
        fresh.stream().limit(COLUMNS).forEach(c -> columns.put(c, column(c)));
        Parts.put(getChildren(), seen.stream().map(columns::get).filter(Objects::nonNull)
                .flatMap(c -> c.nodes().stream()).toList());
        requestLayout();
        if (fresh.size() > COLUMNS && !waiting) {
            waiting = true;
            frames.next(() -> {
                waiting = false;
                fill();
            });
        }
    }

    private List<Covered.State> states(int column) {
        return shown.rows().stream().map(r -> r.cells().get(column).state()).toList();
    }

    private Column column(int at) {
        Tick activity = shown.columns().get(at);
        Label number = Parts.label(activity.number(), "coverage-head");
        Tooltip name = new Tooltip(activity.name());
        Parts.explain(number, name);
        number.setMinWidth(Label.USE_PREF_SIZE);
        List<StackPane> cells = new ArrayList<>();
        for (Covered.State state : states(at)) {
            int row = cells.size();
            StackPane cell = new StackPane(hands.sign(state));
            cell.getStyleClass().add("coverage-cell");
            cell.setOnMouseClicked(e -> hands.clicked(row, at));
            cells.add(cell);
        }
        Column column = new Column(activity.number(), name, states(at), new StackPane(number), cells);
        mark(at, column);
        return column;
    }

    private List<String> numbers() {
        return shown.columns().stream().map(Tick::number).toList();
    }

    /// How wide the widest number is.
    private double widest() {
        Text measure = new Text();
        measure.setFont(Font.font("Inter", HEAD_SIZE));
        int letters = numbers().stream().mapToInt(String::length).max().orElse(0);
        return numbers().stream().filter(n -> n.length() == letters).mapToDouble(n -> {
            measure.setText(n);
            return Math.ceil(measure.getLayoutBounds().getWidth());
        }).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(0, shown.columns().size() * step - GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (shown.rows().size() + 1) * ROW;
    }

    @Override
    protected void layoutChildren() {
        columns.forEach((at, column) -> {
            List<Node> nodes = column.nodes();
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i).resizeRelocate(at * step, i * ROW, step - GAP, i == 0 ? ROW : ROW - 1);
            }
        });
    }
}
