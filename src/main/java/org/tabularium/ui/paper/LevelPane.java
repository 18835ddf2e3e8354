package org.tabularium.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.tabularium.ui.look.Parts;

/// Sheets side by side whose rows begin at the same height. A part without a node takes about the room it will need.
final class LevelPane extends Pane {
    private static final double GAP = 20;
    private static final double WIDEST = 640;
    private static final double LEAST_HEIGHT = 700;
    private static final double SPACING = 8;
    private List<Region> sheets = List.of();
    private List<Node> heads = List.of();
    private List<Node> feet = List.of();
    private List<Row> rows = List.of();
    private Runnable laidOut = () -> {};

    /// What begins at the same height: the parts of each sheet, one below the other.
    record Row(List<List<Placed>> columns) {
        Row {
            columns = List.copyOf(columns);
        }
    }

    LevelPane() {
        setMinWidth(0);
    }

    /// @param then told whenever everything has been put in its place
    void whenLaidOut(Runnable then) {
        laidOut = then;
    }

    /// What stands at the top and at the foot of each sheet; there are as many sheets as of these.
    void frame(List<Node> top, List<Node> foot) {
        if (sheets.size() != top.size()) {
            sheets = Stream.generate(LevelPane::sheet).limit(top.size()).toList();
        }
        heads = List.copyOf(top);
        feet = List.copyOf(foot);
    }

    /// What stands on the sheets from now on.
    void rows(List<Row> wanted) {
        rows = List.copyOf(wanted);
        place(getWidth() > 0 ? getWidth() : 2 * WIDEST);
    }

    /// Takes in the nodes that the parts have by now, in reading order.
    void refresh() {
        List<Node> all = new ArrayList<>(sheets);
        all.addAll(heads);
        parts().forEach(part -> part.node().ifPresent(all::add));
        all.addAll(feet);
        Parts.put(getChildren(), all);
        requestLayout();
    }

    /// All parts in reading order.
    Stream<Placed> parts() {
        return rows.stream().flatMap(row -> row.columns().stream()).flatMap(List::stream);
    }

    private static Region sheet() {
        Region sheet = new Region();
        sheet.getStyleClass().add("paper");
        return sheet;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * WIDEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double height = place(getWidth());
        double width = sheetWidth(getWidth());
        double inner = inner(getWidth());
        double top = getInsets().getTop();
        double foot = sheets.isEmpty() ? 0 : top + height - sheets.getFirst().getInsets().getBottom() - SPACING;
        for (int i = 0; i < sheets.size(); i++) {
            sheets.get(i).resizeRelocate(left(getWidth(), i), top, width, height);
            double x = left(getWidth(), i) + sheets.get(i).getInsets().getLeft();
            double head = heads.get(i).prefHeight(inner);
            heads.get(i).resizeRelocate(x, top + sheets.get(i).getInsets().getTop(), inner, head);
            feet.get(i).resizeRelocate(x, foot - deepest(feet, inner), inner, feet.get(i).prefHeight(inner));
        }
        for (Row row : rows) {
            for (int i = 0; i < row.columns().size(); i++) {
                double x = left(getWidth(), i) + sheets.get(i).getInsets().getLeft();
                for (Placed part : row.columns().get(i)) {
                    part.node().ifPresent(
                            node -> node.resizeRelocate(x, part.top(), inner, part.bottom() - part.top()));
                }
            }
        }
        laidOut.run();
    }

    private double sheetWidth(double width) {
        Insets around = getInsets();
        double room = width - around.getLeft() - around.getRight() - GAP * (sheets.size() - 1);
        return Math.floor(Math.min(WIDEST, Math.max(0, room / Math.max(1, sheets.size()))));
    }

    private double left(double width, int column) {
        double all = sheets.size() * sheetWidth(width) + (sheets.size() - 1) * GAP;
        return Math.floor((width - all) / 2 + column * (sheetWidth(width) + GAP));
    }

    /// How wide the parts are.
    private double inner(double width) {
        Insets margin = sheets.isEmpty() ? Insets.EMPTY : sheets.getFirst().getInsets();
        return Math.max(0, sheetWidth(width) - margin.getLeft() - margin.getRight());
    }

    private static double deepest(List<Node> nodes, double width) {
        return nodes.stream().mapToDouble(n -> n.prefHeight(width)).max().orElse(0);
    }

    /// Goes down the rows, tells each part where it stands, and says how high the sheets are.
    private double place(double width) {
        if (sheets.isEmpty()) {
            return LEAST_HEIGHT;
        }
        Insets margin = sheets.getFirst().getInsets();
        double inner = inner(width);
        double y = margin.getTop() + deepest(heads, inner) + SPACING;
        for (Row row : rows) {
            double deepest = 0;
            for (List<Placed> column : row.columns()) {
                double at = 0;
                for (Placed part : column) {
                    double high = part.height(inner);
                    part.at(getInsets().getTop() + y + at, high);
                    at += high + part.part().gap();
                }
                deepest = Math.max(deepest, at);
            }
            y += deepest;
        }
        return Math.max(LEAST_HEIGHT, y + deepest(feet, inner) + SPACING + margin.getBottom());
    }
}
