package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.sheet.Merge;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.SheetMapping;

/// Reads a sheet whose rows are entries. Rows that go on belong to the entry above them; what stands in cells shown as
/// one is said by all the entries they cover.
final class Entries {
    private final Sheet sheet;
    private final SheetMapping mapping;
    private final List<CellReport> aside;
    private final Map<Integer, ColumnMapping> columns = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Merge>> merges = new HashMap<>();
    private final Map<Integer, Cell> above = new HashMap<>();
    private int width;

    /// @param aside takes what is said of cells that belong to no entry
    Entries(Sheet sheet, SheetMapping mapping, List<CellReport> aside) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.aside = aside;
        mapping.columns().forEach(c -> columns.putIfAbsent(c.index(), c));
        width = columns.keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
        sheet.merges().stream().filter(m -> m.lastRow() > m.firstRow())
                .forEach(m -> columns.keySet().stream()
                        .filter(c -> m.firstColumn() <= c && c <= m.lastColumn())
                        .forEach(c -> merges.computeIfAbsent(c, k -> new TreeMap<>()).put(m.firstRow(), m)));
    }

    List<Entry> read() {
        return switch (mapping.shape()) {
            case ROWS -> rows();
            case CARD -> new Cards(sheet, mapping, aside).read();
        };
    }

    /// What is said of the cells of a row that is no entry.
    static void aside(Sheet sheet, Row row, Outcome outcome, Reason reason, List<CellReport> aside) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!Texts.clean(row.cell(i)).isEmpty()) {
                aside.add(new CellReport(sheet.name(), row.number(), i, "", "", outcome, Where.NOWHERE,
                        row.cell(i), "", List.of(), reason));
            }
        }
    }

    private List<Entry> rows() {
        List<Entry> entries = new ArrayList<>();
        List<Cell> open = new ArrayList<>();
        for (Row row : sheet.rows()) {
            if (mapping.headings().contains(row.number())) {
                aside(sheet, row, Outcome.HEADING, Reason.NONE, aside);
            } else if (mapping.left().contains(row.number())) {
                aside(sheet, row, Outcome.LEFT, Reason.ROW_LEFT, aside);
            } else {
                boolean goesOn = mapping.continuing().contains(row.number());
                if (!goesOn && !open.isEmpty()) {
                    entries.add(new Entry(false, open));
                    open = new ArrayList<>();
                }
                open.addAll(cells(row, goesOn && !open.isEmpty()));
            }
        }
        if (!open.isEmpty()) {
            entries.add(new Entry(false, open));
        }
        return entries;
    }

    private List<Cell> cells(Row row, boolean goesOn) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(row.cells().size(), width); i++) {
            String text = row.cell(i);
            if (!Texts.clean(text).isEmpty()) {
                Cell cell = cell(row.number(), i, text);
                cells.add(cell);
                above.put(i, cell);
            } else if (!goesOn) {
                lent(row.number(), i).ifPresent(cells::add);
            }
        }
        // a row of nothing but lent cells is no entry
        return cells.stream().allMatch(Cell::lent) ? List.of() : cells;
    }

    private Cell cell(int row, int index, String text) {
        ColumnMapping column = columns.get(index);
        return column == null ? Cell.of(sheet.name(), row, index, "", "", Splitting.WHOLE, false, text)
                : Cell.of(sheet.name(), row, index, column.heading(), column.field(), column.splitting(),
                        column.reason() == ColumnMapping.Reason.CHOSEN, text);
    }

    /// What the cell says that is shown as one with this empty one.
    private Optional<Cell> lent(int row, int index) {
        Cell first = above.get(index);
        TreeMap<Integer, Merge> here = merges.get(index);
        if (first == null || here == null || first.field().isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<Integer, Merge> merge = here.floorEntry(row);
        boolean covers = merge != null && merge.getValue().lastRow() >= row
                && first.row() == merge.getValue().firstRow();
        return covers ? Optional.of(first.lentTo(row)) : Optional.empty();
    }
}
