package org.tabularium.picture.map;

/// How much of an area arcs cross: counted once on a grid, then asked in constant time (summed areas).
final class Coverage {
    private static final double CELL = 4;
    private final Box frame;
    private final int columns;
    private final int rows;
    private final int[] sums;

    Coverage(Box frame, Iterable<Arc> arcs) {
        this.frame = frame;
        columns = (int) Math.ceil(frame.width() / CELL) + 1;
        rows = (int) Math.ceil(frame.height() / CELL) + 1;
        sums = new int[(columns + 1) * (rows + 1)];
        arcs.forEach(this::count);
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                sums[at(column, row)] += sums[at(column - 1, row)] + sums[at(column, row - 1)]
                        - sums[at(column - 1, row - 1)];
            }
        }
    }

    /// How many cells of the box are crossed, each as often as it is.
    int of(Box box) {
        int left = column(box.x());
        int top = row(box.y());
        int right = column(box.right()) + 1;
        int bottom = row(box.bottom()) + 1;
        return sums[at(right, bottom)] - sums[at(left, bottom)] - sums[at(right, top)] + sums[at(left, top)];
    }

    private void count(Arc arc) {
        int steps = (int) Math.ceil(arc.length() * 1.2 / CELL) + 1;
        int last = -1;
        for (int i = 0; i <= steps; i++) {
            Spot spot = arc.at((double) i / steps);
            int cell = at(column(spot.x()) + 1, row(spot.y()) + 1);
            if (cell != last) {
                sums[cell]++;
            }
            last = cell;
        }
    }

    private int column(double x) {
        return Math.clamp((long) ((x - frame.x()) / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) ((y - frame.y()) / CELL), 0, rows - 1);
    }

    private int at(int column, int row) {
        return row * (columns + 1) + column;
    }
}
