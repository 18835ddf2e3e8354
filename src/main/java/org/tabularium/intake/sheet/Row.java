package org.tabularium.intake.sheet;

import java.util.List;

/// A row of a sheet.
///
/// @param number as the user sees it, counted from 1
/// @param cells from the first column on
public record Row(int number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// What a cell says; empty if the row ends before it.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
