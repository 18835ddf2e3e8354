package org.tabularium.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
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
    /// A shape many times as long as a screen is not drawn on every computer.
    private static final double LONGEST = 8000;
    private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");
    private static final PseudoClass CONTINUED = PseudoClass.getPseudoClass("continued");
    private List<Region> sheets = List.of();
    /// What goes on below each sheet, piece by piece, where it is too long for one.
    private List<List<Region>> pieces = List.of();
    private List<Node> heads = List.of();
    private List<Node> feet = List.of();
    private List<Row> rows = List.of();
    private List<Placed> shown = List.of();
    private Runnable laidOut = () -> {};

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
            pieces = Stream.<List<Region>>generate(ArrayList::new).limit(top.size()).toList();
        }
        heads = List.copyOf(top);
        feet = List.copyOf(foot);
    }

    /// What stands on the sheets from now on.
    void rows(List<Row> wanted) {
        rows = List.copyOf(wanted);
        place(getWidth() > 0 ? getWidth() : 2 * WIDEST);
    }

    /// Takes in the nodes of these parts, which are in reading order.
    void put(List<Placed> parts) {
        shown = List.copyOf(parts);
        lengthen();
        List<Node> all = new ArrayList<>(sheets);
        pieces.forEach(all::addAll);
        all.addAll(heads);
        parts.forEach(part -> part.node().ifPresent(all::add));
        all.addAll(feet);
        Parts.put(getChildren(), all);
        requestLayout();
    }

    /// As many pieces as the sheets are long.
    private void lengthen() {
        int needed = (int) Math.ceil(place(getWidth()) / LONGEST) - 1;
        for (int i = 0; i < sheets.size(); i++) {
            List<Region> below = pieces.get(i);
            below.subList(Math.min(Math.max(0, needed), below.size()), below.size()).clear();
            while (below.size() < needed) {
                below.add(sheet());
            }
            sheets.get(i).pseudoClassStateChanged(BEGUN, needed > 0);
            below.forEach(piece -> {
                piece.pseudoClassStateChanged(CONTINUED, true);
                piece.pseudoClassStateChanged(BEGUN, !piece.equals(below.getLast()));
            });
        }
    }

    private void layOut(int column, double top, double width, double height) {
        double y = 0;
        List<Region> all = new ArrayList<>(pieces.get(column));
        all.addFirst(sheets.get(column));
        for (Region piece : all) {
            double high = piece.equals(all.getLast()) ? height - y : Math.min(LONGEST, height - y);
            piece.resizeRelocate(left(getWidth(), column), top + y, width, Math.max(0, high));
            y += Math.max(0, high);
        }
    }

    /// The parts that have nodes.
    List<Placed> shown() {
        return shown;
    }

    /// The parts between two heights, in reading order.
    Stream<Placed> within(double from, double to) {
        int first = 0;
        int end = rows.size();
        while (first < end) {
            int middle = (first + end) / 2;
            if (rows.get(middle).bottom() <= from) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return rows.subList(first, rows.size()).stream().takeWhile(row -> row.top() < to).flatMap(Row::parts)
                .filter(part -> part.isWithin(from, to));
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
        double foot =
                sheets.isEmpty() ? 0 : top + height - sheets.getFirst().getInsets().getBottom() - SPACING;
        for (int i = 0; i < sheets.size(); i++) {
            layOut(i, top, width, height);
            double x = left(getWidth(), i) + sheets.get(i).getInsets().getLeft();
            double head = heads.get(i).prefHeight(inner);
            heads.get(i).resizeRelocate(x, top + sheets.get(i).getInsets().getTop(), inner, head);
            feet.get(i).resizeRelocate(x, foot - deepest(feet, inner), inner, feet.get(i).prefHeight(inner));
        }
        for (Placed part : shown) {
            double x = left(getWidth(), part.column()) + sheets.get(part.column()).getInsets().getLeft();
            part.node().ifPresent(node -> node.resizeRelocate(x, part.top(), inner, part.height()));
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
            row.at(getInsets().getTop() + y);
            y += row.height(inner);
        }
        return Math.max(LEAST_HEIGHT, y + deepest(feet, inner) + SPACING + margin.getBottom());
    }
}
