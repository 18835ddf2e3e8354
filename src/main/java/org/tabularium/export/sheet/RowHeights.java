package org.tabularium.export.sheet;

/// Heights of rows for their wrapped text. Excel reckons them itself when a row is edited, but not every
/// program does on opening.
final class RowHeights {
    /// Height of a line of Arial 10, and the most a row can have, in hundredths of a point.
    private static final int LINE = 1275;
    private static final int TALLEST = 40_900;

    private RowHeights() {}

    /// Height of so many lines in points.
    static String of(int lines) {
        long height = Math.min((long) lines * LINE, TALLEST);
        return height / 100 + "." + height % 100 / 10 + height % 10;
    }
}
