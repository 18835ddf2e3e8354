package org.tabularium.ui.form;

/// Rows of a table that lie behind one another.
///
/// @param anchor the row from which the range was drawn; -1 for no rows
/// @param end the row to which it was drawn
record RowRange(int anchor, int end) {
    static final RowRange NONE = new RowRange(-1, -1);

    boolean isEmpty() {
        return anchor < 0;
    }

    int first() {
        return Math.min(anchor, end);
    }

    int last() {
        return Math.max(anchor, end);
    }

    boolean contains(int row) {
        return !isEmpty() && row >= first() && row <= last();
    }

    RowRange to(int row) {
        return new RowRange(anchor, row);
    }

    /// This range, or the given row where there is none.
    RowRange or(int row) {
        return isEmpty() ? new RowRange(row, row) : this;
    }
}
