package org.tabularium.export.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.document.Workbook;
import org.tabularium.export.ooxml.Ruler;

/// Widths of columns, in characters of ten points: as wanted, but wider where a cell would be cut, since no
/// row can be taller than 409 points.
///
/// @param widths of the columns
/// @param lines of the rows below the header, each as many as its tallest cell has
record Widths(List<Integer> widths, List<Integer> lines) {
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

    static Widths of(Workbook.Sheet sheet) {
        List<Integer> widths = new ArrayList<>();
        int[] tallest = new int[sheet.rows().size()];
        Arrays.fill(tallest, 1);
        for (int i = 0; i < sheet.columns().size(); i++) {
            Workbook.Column column = sheet.columns().get(i);
            int width = column.hidden() ? HIDDEN : Math.clamp(column.width(), 1, WIDEST);
            int[] lines = lines(sheet, i, width);
            while (!column.hidden() && width < WIDEST && IntStream.of(lines).anyMatch(l -> l > MOST_LINES)) {
                width = Math.min(WIDEST, width + width / 5 + 1);
                lines = lines(sheet, i, width);
            }
            for (int row = 0; row < lines.length; row++) {
                tallest[row] = Math.max(tallest[row], lines[row]);
            }
            widths.add(width);
        }
        return new Widths(List.copyOf(widths), Arrays.stream(tallest).boxed().toList());
    }

    static List<Workbook.TextCell> header(Workbook.Sheet sheet) {
        return sheet.columns().stream().map(c -> new Workbook.TextCell(c.header(), Optional.empty()))
                .toList();
    }

    int headerLines(Workbook.Sheet sheet) {
        List<Workbook.TextCell> header = header(sheet);
        return IntStream.range(0, header.size()).map(i -> lines(header.get(i), widths.get(i), true)).max()
                .orElse(1);
    }

    private static int[] lines(Workbook.Sheet sheet, int column, int width) {
        int[] lines = new int[sheet.rows().size()];
        for (int i = 0; i < lines.length; i++) {
            List<Workbook.Cell> row = sheet.rows().get(i);
            lines[i] = column < row.size() ? lines(row.get(column), width, false) : 1;
        }
        return lines;
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
