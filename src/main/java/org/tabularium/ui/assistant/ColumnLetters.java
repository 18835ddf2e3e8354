package org.tabularium.ui.assistant;

/// Columns as spreadsheets name them.
final class ColumnLetters {
    private static final int ALPHABET = 26;

    private ColumnLetters() {}

    /// @param column counted from 0
    static String of(int column) {
        String last = String.valueOf((char) ('A' + column % ALPHABET));
        return column < ALPHABET ? last : of(column / ALPHABET - 1) + last;
    }
}
