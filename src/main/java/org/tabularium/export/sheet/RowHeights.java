package org.tabularium.export.sheet;

import java.util.List;
import org.tabularium.document.Workbook;
import org.tabularium.export.ooxml.Ruler;

/// Heights of rows for their wrapped text. Excel reckons them itself when a row is edited, but not every
/// program does on opening.
final class RowHeights {
    private static final int WIDEST = 255;
    /// A character of the width of a column is seven pixels of three quarters of a point; five pixels stay
    /// free.
    private static final int PIXEL = 15;
    private static final int CHARACTER = 7;
    private static final int FREE = 5;
    /// On screens letters are up to a twentieth wider than in print.
    private static final int PRINT_PERCENT = 95;
    private static final int SIZE = 20;
    /// Height of a line of Arial 10, and the most a row can have, in hundredths of a point.
    private static final int LINE = 1275;
    private static final int TALLEST = 40_900;

    private final List<Workbook.Column> columns;

    RowHeights(List<Workbook.Column> columns) {
        this.columns = columns;
    }

    /// Width of a column as Excel takes it.
    static int width(Workbook.Column column) {
        return Math.clamp(column.width(), 1, WIDEST);
    }

    /// Height of a row in points.
    String of(List<? extends Workbook.Cell> cells, boolean isHeader) {
        int lines = 1;
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (cells.get(i) instanceof Workbook.TextCell cell) {
                int room = (width(columns.get(i)) * CHARACTER - FREE) * PIXEL * PRINT_PERCENT / 100;
                lines = Math.max(lines, Ruler.ARIAL.lines(Math.max(room, 1), SIZE).add(cell.text(), isHeader)
                        .count());
            }
        }
        long height = Math.min((long) lines * LINE, TALLEST);
        return height / 100 + "." + height % 100 / 10 + height % 10;
    }
}
