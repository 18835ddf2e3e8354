package org.tabularium.intake.draft;

import java.util.List;

/// What a file says of one thing.
///
/// @param card whether it fills a sheet, labels left; otherwise it fills a row, or several
/// @param cells its cells in the order of the file
record Entry(boolean card, List<Cell> cells) {
    Entry {
        cells = List.copyOf(cells);
    }
}
