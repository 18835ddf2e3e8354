package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.TextCell;
import org.tabularium.model.Identified;

/// The ids of what the rows are about, in a last column that readers do not see. Names may change on the way
/// through a spreadsheet; by its id a row is found again.
final class RowIds {
    private RowIds() {}

    /// The sheet with the ids of these, one a row.
    ///
    /// @param key what kind of entry they are
    static <E extends Identified<E>> Sheet added(Scribe scribe, Sheet sheet, String key, List<E> entities) {
        return added(sheet, scribe, key, entities.stream().map(e -> e.id().value()).toList());
    }

    /// The sheet with these ids, one a row.
    static Sheet added(Sheet sheet, Scribe scribe, String key, List<String> ids) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            rows.add(Identified.with(sheet.rows().get(i), new TextCell(ids.get(i), Optional.empty())));
        }
        return new Sheet(sheet.name(), sheet.names(),
                Identified.with(sheet.columns(), Column.ofKeys(scribe.say("workbook.id"))), rows, key);
    }
}
