package org.tabularium.ui.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.SheetMapping;

/// A sheet as if only one of its entries stood in it.
final class RowSheet {
    private RowSheet() {}

    /// Its headings, a row, the rows that go on with it, and where it goes on itself, those above.
    static Sheet of(Sheet sheet, SheetMapping how, int number) {
        List<Row> rows = sheet.rows();
        int at = IntStream.range(0, rows.size()).filter(i -> rows.get(i).number() == number).findFirst()
                .orElse(0);
        int first = at;
        while (first > 0 && how.continuing().contains(rows.get(first).number())) {
            first--;
        }
        int last = at;
        while (last + 1 < rows.size() && how.continuing().contains(rows.get(last + 1).number())) {
            last++;
        }
        List<Row> kept = new ArrayList<>();
        int from = first;
        rows.stream().filter(r -> how.headings().contains(r.number()) && r.number() < rows.get(from).number())
                .forEach(kept::add);
        kept.addAll(rows.subList(first, last + 1));
        return new Sheet(sheet.name(), kept, sheet.merges());
    }
}
