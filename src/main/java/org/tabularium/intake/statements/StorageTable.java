package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.intake.prose.Stretch;

/// Reads the column or the row of a table that tells how long something is kept.
final class StorageTable {
    private static final int LONGEST_NAME = 8;
    private final Periods periods;
    private Optional<Stretch> section = Optional.empty();
    private int last;
    private int column;

    StorageTable(Periods periods) {
        this.periods = periods;
        begin();
    }

    void begin() {
        section = Optional.empty();
        last = -2;
        column = -1;
    }

    /// The periods of a row.
    List<Kept> read(Passage row, int order) {
        List<Clause> cells = cells(row);
        Stretch here = row.surroundings().section().extent();
        boolean goesOn = order == last + 1 && section.filter(here::equals).isPresent();
        last = order;
        section = Optional.of(here);
        if (!goesOn) {
            column = -1;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!isName(cells.get(i))) {
                continue;
            }
            List<Kept> beside = cells.size() == 2 && i == 0 ? value(cells.get(1), order) : List.of();
            if (beside.isEmpty()) {
                column = i;
            }
            return beside;
        }
        if (column >= 0 && column < cells.size()) {
            return value(cells.get(column), order);
        }
        List<Kept> kept = new ArrayList<>();
        for (Clause cell : cells) {
            if (cell.hasAny(Cue.STORING, Cue.ERASING, Cue.KEEPING_NAME)) {
                kept.addAll(periods.in(cell, order));
            }
        }
        return kept;
    }

    private boolean isName(Clause cell) {
        return cell.to() - cell.from() <= LONGEST_NAME && cell.has(Cue.KEEPING_NAME)
                && periods.in(cell, 0).isEmpty();
    }

    private List<Kept> value(Clause cell, int order) {
        List<Kept> numbers = periods.in(cell, order);
        return !numbers.isEmpty() ? numbers
                : Periods.isValue(cell) ? List.of(Periods.value(cell, order)) : List.of();
    }

    private static List<Clause> cells(Passage row) {
        List<Clause> cells = new ArrayList<>();
        int from = 0;
        for (int i = row.text().indexOf('\t'); i >= 0; i = row.text().indexOf('\t', i + 1)) {
            int to = row.token(i);
            cells.add(new Clause(row, from, to));
            from = to;
        }
        cells.add(new Clause(row, from, row.tokens().size()));
        return cells;
    }
}
