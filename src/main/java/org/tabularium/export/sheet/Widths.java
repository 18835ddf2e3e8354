package org.tabularium.export.sheet;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.Workbook;
import org.tabularium.export.ooxml.Ruler;

/// Widths of columns, in characters of ten points: as wanted, but wider where a cell would be cut, since no
/// row can be taller than 409 points.
final class Widths {
    private static final int WIDEST = 255;
    /// Rows of this many lines still fit a printed page.
    private static final int MOST_LINES = 30;
    /// A character of the width of a column is seven pixels of three quarters of a point; five pixels stay
    /// free.
    private static final int PIXEL = 15;
    private static final int CHARACTER = 7;
    private static final int FREE = 5;
    /// On screens letters are up to a twentieth wider than in print.
    private static final int PRINT_PERCENT = 95;
    private static final int SIZE = 20;
    /// Enough for what stands there, so that a row does not grow for what nobody sees.
    private static final int HIDDEN = 90;

    private Widths() {}

    static List<Integer> of(Workbook.Sheet sheet) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (sheet.columns().get(i).hidden()) {
                widths.add(HIDDEN);
                continue;
            }
            int width = Math.clamp(sheet.columns().get(i).width(), 1, WIDEST);
            for (List<Workbook.Cell> row : sheet.rows()) {
                while (width < WIDEST && i < row.size() && lines(row.get(i), width, false) > MOST_LINES) {
                    width = Math.min(WIDEST, width + width / 5 + 1);
                }
            }
            widths.add(width);
        }
        return List.copyOf(widths);
    }

    /// Lines of a cell in a column of this width.
    static int lines(Workbook.Cell cell, int width, boolean isBold) {
        if (cell instanceof Workbook.TextCell text) {
            int room = (width * CHARACTER - FREE) * PIXEL * PRINT_PERCENT / 100;
            return Ruler.ARIAL.lines(Math.max(room, 1), SIZE).add(text.text(), isBold).count();
        }
        return 1;
    }
}
