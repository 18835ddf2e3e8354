package org.tabularium.compose.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.TextCell;

/// Takes out of a workbook what states fields that an edition does not hold, and the rows, columns and sheets in which
/// nothing is left.
final class TrimmingSheets {
    private final Places places;

    TrimmingSheets(Places places) {
        this.places = places;
    }

    Workbook of(Workbook book) {
        return new Workbook(book.language(), book.title(), book.author(), book.footLeft(), book.pageOf(),
                book.date(), book.sheets().stream().map(this::sheet)
                        .filter(s -> !s.columns().isEmpty()).toList());
    }

    /// Without the hidden ids: from a workbook in which something is left out nothing can be read back.
    private Sheet sheet(Sheet sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : sheet.rows()) {
            List<Cell> kept = row.stream().map(this::cell).toList();
            if (!states(row) || states(kept)) {
                rows.add(kept);
            }
        }
        List<Integer> columns = IntStream.range(0, sheet.columns().size())
                .filter(c -> !sheet.columns().get(c).hidden())
                .filter(c -> rows.isEmpty() || rows.stream().anyMatch(r -> !(r.get(c) instanceof EmptyCell)))
                .boxed().toList();
        return new Sheet(sheet.name(), (int) columns.stream().filter(c -> c < sheet.names()).count(),
                columns.stream().map(sheet.columns()::get).toList(),
                rows.stream().map(r -> columns.stream().map(r::get).toList()).toList());
    }

    private Cell cell(Cell cell) {
        return cell instanceof TextCell(_, var origin, _) && origin.filter(o -> !places.holds(o)).isPresent()
                ? new EmptyCell()
                : cell;
    }

    /// Whether a row says anything of the register, and not only what it is about.
    private static boolean states(List<Cell> row) {
        return row.stream().anyMatch(c -> c instanceof TextCell(_, var origin, _) && origin.isPresent());
    }
}
