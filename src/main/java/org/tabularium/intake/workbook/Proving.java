package org.tabularium.intake.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Workbook;

/// Holds a composed workbook against cells that were read: it has to say what they say.
final class Proving {
    private final Map<String, List<Workbook.Cell>> rows = new HashMap<>();
    private final Map<String, List<String>> headings = new HashMap<>();

    Proving(Workbook composed) {
        for (Workbook.Sheet sheet : composed.sheets()) {
            if (!sheet.key().isEmpty()) {
                headings.put(sheet.key(), sheet.columns().stream().map(Workbook.Column::header).toList());
                sheet.rows().forEach(r -> rows.put(sheet.key() + ":" + Edit.said(r.getLast()), r));
            }
        }
    }

    /// @param sheet key of the sheet the cell stands on
    boolean bears(Edit edit, String sheet, Read.Proof proof) {
        int at = headings.getOrDefault(sheet, List.of()).indexOf(edit.column().header());
        List<Workbook.Cell> row = rows.getOrDefault(sheet + ":" + edit.id(), List.of());
        return CellReader.isProven(proof, edit,
                at < 0 || at >= row.size() ? new Workbook.EmptyCell() : row.get(at));
    }
}
