package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.tabularium.ui.look.Parts;

/// Places nodes side by side, each taking some sixths of the width, and begins a new row where they no longer fit.
///
/// Rows are measured once for a width until something within them changes: forms stand within forms, and every
/// level would otherwise ask the level below several times.
final class SixthsPane extends Region {
    private static final int SIXTHS = 6;
    private static final double GAP_ACROSS = 12;
    private static final double GAP_DOWN = 10;
    private static final double NARROW = 330;
    /// Where three fields stand side by side, they need more.
    private static final double NARROW_FOR_THREE = 440;
    /// Where there is hardly room for one, even half of it would cut what is chosen.
    private static final double NARROW_FOR_TWO = 250;
    private final Map<Double, List<Row>> measured = new HashMap<>();
    private List<Cell> cells = List.of();

    /// A node and how many sixths it takes.
    record Cell(Node node, int sixths) {}

    private record Row(List<Cell> cells, double height) {}

    void place(List<Cell> wanted) {
        cells = List.copyOf(wanted);
        Parts.put(getChildren(), cells.stream().map(Cell::node).toList());
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
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Row> rows = measured(width > 0 ? width : getWidth());
        return rows.stream().mapToDouble(Row::height).sum() + GAP_DOWN * Math.max(0, rows.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (Row row : measured(getWidth())) {
            double x = 0;
            for (Cell cell : row.cells) {
                double w = width(cell, getWidth());
                cell.node.resizeRelocate(snapPositionX(x), snapPositionY(y), w, row.height);
                x += w + GAP_ACROSS;
            }
            y += row.height + GAP_DOWN;
        }
    }

    @Override
    public void requestLayout() {
        measured.clear();
        super.requestLayout();
    }

    private List<Row> measured(double total) {
        List<Row> known = measured.get(total);
        if (known == null) {
            known = rows(total);
            measured.put(total, known);
        }
        return known;
    }

    private List<Row> rows(double total) {
        List<Row> rows = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        int taken = 0;
        for (Cell cell : arranged(total)) {
            if (taken + sixths(cell, total) > SIXTHS) {
                rows.add(row(row, total));
                row = new ArrayList<>();
                taken = 0;
            }
            row.add(cell);
            taken += sixths(cell, total);
        }
        if (!row.isEmpty()) {
            rows.add(row(row, total));
        }
        return rows;
    }

    /// The cells; three that would share a row take half of one each where there is little room for three.
    private List<Cell> arranged(double total) {
        if (total < NARROW || total >= NARROW_FOR_THREE) {
            return cells;
        }
        List<Cell> all = new ArrayList<>(cells);
        int taken = 0;
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            if (taken + cells.get(i).sixths > SIXTHS) {
                taken = 0;
                first = i;
            }
            taken += cells.get(i).sixths;
            if (taken == SIXTHS && i - first == 2) {
                all.subList(first, i + 1).replaceAll(c -> new Cell(c.node, SIXTHS / 2));
            }
        }
        return all;
    }

    private Row row(List<Cell> row, double total) {
        double height = row.stream().mapToDouble(c -> c.node.prefHeight(width(c, total))).max().orElse(0);
        return new Row(List.copyOf(row), snapSizeY(height));
    }

    /// Where three fields side by side would cut their labels there are two, and where two would there is one.
    private static int sixths(Cell cell, double total) {
        if (total >= NARROW) {
            return cell.sixths;
        }
        return cell.sixths <= SIXTHS / 2 && total >= NARROW_FOR_TWO ? SIXTHS / 2 : SIXTHS;
    }

    private static double width(Cell cell, double total) {
        double sixth = (total - GAP_ACROSS * (SIXTHS - 1)) / SIXTHS;
        int sixths = sixths(cell, total);
        return Math.max(0, Math.floor(sixth * sixths + GAP_ACROSS * (sixths - 1)));
    }
}
