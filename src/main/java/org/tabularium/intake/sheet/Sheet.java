package org.tabularium.intake.sheet;

import java.util.List;

/// A sheet of a file.
///
/// @param name name on its tab; of a file that has only one table, that of the file
/// @param rows the rows in which something stands
/// @param merges what is shown as one cell
public record Sheet(String name, List<Row> rows, List<Merge> merges) {
    public Sheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /// A sheet without merged cells.
    public Sheet(String name, List<Row> rows) {
        this(name, rows, List.of());
    }
}
