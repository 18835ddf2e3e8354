package org.tabularium.intake.sheet;

/// Cells that are shown as one; what they say stands in the first.
///
/// @param firstRow number of its first row as the user sees it
/// @param lastRow number of its last row
/// @param firstColumn its first column, counted from 0
/// @param lastColumn its last column
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
