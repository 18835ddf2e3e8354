package org.tabularium.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.intake.sheet.Merge;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;

/// A sheet in which places are looked up.
final class Grid {
    private final Sheet sheet;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final int width;

    Grid(Sheet sheet) {
        this.sheet = sheet;
        sheet.rows().forEach(r -> rows.put(r.number(), r));
        this.width = sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }

    String name() {
        return sheet.name();
    }

    /// The rows in which something stands.
    List<Row> rows() {
        return sheet.rows();
    }

    int width() {
        return width;
    }

    Optional<Row> row(int number) {
        return Optional.ofNullable(rows.get(number));
    }

    /// What a cell says, without blanks around it.
    String at(int row, int column) {
        Row found = rows.get(row);
        return found == null ? "" : found.cell(column).strip();
    }

    /// The cell that is shown in a place: the first of merged ones.
    String shown(int row, int column) {
        return merge(row, column).map(m -> at(m.firstRow(), m.firstColumn()))
                .orElseGet(() -> at(row, column));
    }

    Optional<Merge> merge(int row, int column) {
        return sheet.merges().stream().filter(m -> m.firstRow() <= row && row <= m.lastRow()
                && m.firstColumn() <= column && column <= m.lastColumn()).findFirst();
    }

    /// How many columns a cell takes up.
    int span(int row, int column) {
        return merge(row, column).map(m -> m.lastColumn() - m.firstColumn() + 1).orElse(1);
    }

    static long filled(Row row) {
        return row.cells().stream().filter(c -> !c.isBlank()).count();
    }
}
