package org.tabularium.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/// Takes the cells of a sheet as they are read. Cells far to the right are left out, rows far below too.
final class ExcelRows implements SheetContentsHandler {
    static final int MOST_COLUMNS = ExcelSheets.MOST_COLUMNS;
    private final List<Row> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private boolean overfull;

    @Override
    public void startRow(int number) {
        row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
        if (rows.size() == ExcelSheets.MOST_ROWS) {
            overfull = true;
        } else if (row.stream().anyMatch(c -> !c.isBlank())) {
            rows.add(new Row(number + 1, row));
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (column < 0 || column >= MOST_COLUMNS) {
            return;
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, value == null ? "" : value);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    boolean isOverfull() {
        return overfull;
    }
}
