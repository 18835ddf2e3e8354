package org.tabularium.ui.form;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.tabularium.ui.look.Heights;

/// The cells of a row side by side by their shares of the width, and what stands behind them at the right. Where
/// the width is too small for columns, two cells stand side by side and the others below.
final class CellsPane extends Region {
    static final double TAIL = 54;
    private static final double NARROWEST = 94;
    private static final int ABREAST = 2;
    private final Shares shares;
    private final List<? extends Node> cells;
    private final Node tail;
    private final Heights heights = new Heights();
    private boolean narrow;

    CellsPane(Shares shares, List<? extends Node> cells, Node tail) {
        this.shares = shares;
        this.cells = List.copyOf(cells);
        this.tail = tail;
        getChildren().addAll(cells);
        getChildren().add(tail);
        shares.onMoved(this::requestLayout);
        setMinWidth(0);
    }

    /// Whether a table of so many columns is too narrow for them.
    static boolean isNarrow(double width, int columns) {
        return width > 0 && (width - TAIL) / columns < NARROWEST;
    }

    void narrow(boolean wanted) {
        narrow = wanted;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width > 0 ? width : getWidth(), this::measured);
    }

    private double measured(double width) {
        double height = 0;
        for (int line = 0; line < lines(); line++) {
            height += height(line, width);
        }
        return height + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double y = getInsets().getTop();
        for (int line = 0; line < lines(); line++) {
            double height = height(line, getWidth());
            double x = 0;
            for (int i = first(line); i < first(line + 1); i++) {
                double right = x + width(i, getWidth());
                cells.get(i).resizeRelocate(snapPositionX(x), y, snapPositionX(right) - snapPositionX(x),
                        height);
                x = right;
            }
            y += height;
        }
        tail.resizeRelocate(snapPositionX(getWidth() - TAIL), getInsets().getTop(), TAIL,
                Math.max(tail.prefHeight(TAIL), 29));
    }

    private int lines() {
        return narrow ? (cells.size() + ABREAST - 1) / ABREAST : 1;
    }

    private int first(int line) {
        return narrow ? Math.min(line * ABREAST, cells.size()) : line == 0 ? 0 : cells.size();
    }

    private double height(int line, double total) {
        double height = 0;
        for (int i = first(line); i < first(line + 1); i++) {
            height = Math.max(height, cells.get(i).prefHeight(Math.floor(width(i, total))));
        }
        return snapSizeY(height);
    }

    private double width(int cell, double total) {
        double room = Math.max(0, total - TAIL);
        if (!narrow) {
            return shares.width(cell, room);
        }
        boolean alone = cell == cells.size() - 1 && cell % ABREAST == 0;
        return alone ? room : room / ABREAST;
    }
}
