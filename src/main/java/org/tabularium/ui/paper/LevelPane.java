package org.tabularium.ui.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Sheets side by side whose rows begin at the same height.
final class LevelPane extends Pane {
    private static final double GAP = 20;
    private static final double SPACING = 8;
    private static final double WIDEST = 640;
    private static final double LEAST_HEIGHT = 700;
    private List<Region> sheets = List.of();
    private List<Row> rows = List.of();

    /// What begins at the same height: the nodes of each sheet, one below the other.
    record Row(List<List<Node>> columns) {
        Row {
            columns = List.copyOf(columns);
        }
    }

    LevelPane() {
        setMinWidth(0);
    }

    /// Shows rows on so many sheets.
    void show(int count, List<Row> wanted) {
        if (sheets.size() != count) {
            sheets = Stream.generate(LevelPane::sheet).limit(count).toList();
        }
        rows = List.copyOf(wanted);
        List<Node> all = new ArrayList<>(sheets);
        rows.forEach(row -> row.columns().forEach(all::addAll));
        if (!all.equals(getChildren())) {
            // a node taken out and put back is styled anew: only what is new is put in
            getChildren().retainAll(new HashSet<>(all));
            List<Node> fresh = all.stream().filter(n -> n.getParent() == null).toList();
            getChildren().addAll(fresh);
            if (!getChildren().subList(0, sheets.size()).equals(sheets)) {
                sheets.reversed().forEach(Node::toBack);
            }
        }
        requestLayout();
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
        return Math.max(LEAST_HEIGHT, place(width, false)) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double height = Math.max(LEAST_HEIGHT, place(getWidth(), true));
        double width = sheetWidth(getWidth());
        for (int i = 0; i < sheets.size(); i++) {
            sheets.get(i).resizeRelocate(left(getWidth(), i), getInsets().getTop(), width, height);
        }
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

    /// Goes down the rows and says how high the sheets are.
    private double place(double width, boolean move) {
        if (sheets.isEmpty()) {
            return 0;
        }
        Insets margin = sheets.getFirst().getInsets();
        double inner = Math.max(0, sheetWidth(width) - margin.getLeft() - margin.getRight());
        double y = margin.getTop();
        for (Row row : rows) {
            double deepest = 0;
            for (int i = 0; i < row.columns().size(); i++) {
                double at = 0;
                for (Node node : row.columns().get(i)) {
                    double high = node.prefHeight(inner);
                    if (move) {
                        node.resizeRelocate(left(width, i) + margin.getLeft(),
                                getInsets().getTop() + y + at, inner, high);
                    }
                    at += high + SPACING;
                }
                deepest = Math.max(deepest, at);
            }
            y += deepest;
        }
        return y + margin.getBottom();
    }
}
