package org.tabularium.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Places sections below each other, and in two columns where there is room: the order goes down the first column
/// and then down the second.
///
/// Where the columns part is settled once for each entity, so that no section jumps while one writes.
final class ColumnsPane extends Region {
    private static final double ROOM_FOR_TWO = 880;
    private static final double WIDEST = 720;
    private static final double GAP = 36;
    private static final int UNSETTLED = -1;
    /// Of the sections, by the width of a column; kept until something within changes.
    private final Map<Double, List<Double>> heights = new HashMap<>();
    private int parting = UNSETTLED;
    private boolean two;

    /// Another entity is shown: the columns may part elsewhere.
    void settleAnew() {
        parting = UNSETTLED;
        requestLayout();
    }

    /// Whether the sections stand in two columns.
    boolean isTwo() {
        return two;
    }

    /// Puts one more section behind the others.
    void add(Node section) {
        getChildren().add(section);
        settleAnew();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 420;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double total = width > 0 ? width : getWidth();
        double column = column(total);
        int first = first(total);
        Insets in = getInsets();
        return in.getTop() + in.getBottom()
                + Math.max(height(0, first, column), height(first, getChildren().size(), column));
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        int first = first(getWidth());
        Insets in = getInsets();
        double y = in.getTop();
        for (int i = 0; i < getChildren().size(); i++) {
            if (i == first) {
                y = in.getTop();
            }
            Node section = getChildren().get(i);
            double height = height(i, i + 1, column);
            section.resizeRelocate(snapPositionX(in.getLeft() + (i < first ? 0 : column + GAP)), y, column,
                    height);
            y += height;
        }
    }

    private double column(double total) {
        double inner = total - getInsets().getLeft() - getInsets().getRight();
        return Math.floor(Math.clamp(isRoomForTwo(total) ? (inner - GAP) / 2 : inner, 0, WIDEST));
    }

    private boolean isRoomForTwo(double total) {
        return total >= ROOM_FOR_TWO && getChildren().size() > 1;
    }

    /// How many sections the first column takes.
    private int first(double total) {
        int count = getChildren().size();
        boolean room = isRoomForTwo(total);
        if (parting == UNSETTLED || room != two) {
            two = room;
            double column = column(total);
            parting = !room ? count
                    : IntStream.rangeClosed(1, count).boxed()
                            .min((a, b) -> Double.compare(longer(a, column), longer(b, column)))
                            .orElse(count);
        }
        return parting;
    }

    private double longer(int first, double column) {
        return Math.max(height(0, first, column), height(first, getChildren().size(), column));
    }

    private double height(int from, int to, double column) {
        return measured(column).subList(from, to).stream().mapToDouble(h -> h).sum();
    }

    private List<Double> measured(double column) {
        List<Double> known = heights.get(column);
        if (known == null) {
            known = getChildren().stream().map(s -> snapSizeY(s.prefHeight(column))).toList();
            heights.put(column, known);
        }
        return known;
    }

    @Override
    public void requestLayout() {
        heights.clear();
        super.requestLayout();
    }
}
