package org.tabularium.export.sheet;

import java.util.List;
import org.tabularium.document.Workbook;

/// Heights of rows for their wrapped text. Excel reckons them itself when a row is edited, but not every
/// program does on opening.
final class RowHeights {
    /// Height of a line of Arial 10, and the most a row can have, in hundredths of a point.
    private static final int LINE = 1275;
    private static final int TALLEST = 40_900;

    private final List<Integer> widths;

    RowHeights(List<Integer> widths) {
        this.widths = widths;
    }

    /// Height of a row in points.
    String of(List<? extends Workbook.Cell> cells, boolean isHeader) {
        int lines = 1;
        for (int i = 0; i < Math.min(cells.size(), widths.size()); i++) {
            lines = Math.max(lines, Widths.lines(cells.get(i), widths.get(i), isHeader));
        }
        long height = Math.min((long) lines * LINE, TALLEST);
        return height / 100 + "." + height % 100 / 10 + height % 10;
    }
}
