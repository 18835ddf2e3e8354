package org.tabularium.intake.workbook;

import java.util.List;
import org.tabularium.document.Text;
import org.tabularium.document.Workbook;

/// A cell that says something else than the workbook of the register.
///
/// @param sheet name of its sheet in the file
/// @param row number of its row
/// @param kind key of the list of the entity the row is about
/// @param entity id of that entity
/// @param path what stands before the paths of the row's facts; empty where the row is about the whole entity
/// @param column the column as it was composed
/// @param before the cell as it was composed
/// @param text what the cell says
/// @param entry what the row is about, by its name in the file
record Edit(String sheet, int row, String kind, String entity, String path, Workbook.Column column,
        Workbook.Cell before, String text, String entry) {

    /// The hidden id of the row.
    String id() {
        String[] parts = path.split("/");
        return path.isEmpty() ? entity : entity + "/" + parts[1] + "/" + (Integer.parseInt(parts[3]) + 1);
    }

    /// The lines of the cell as they were composed, with the facts they state.
    List<Text> lines() {
        return before instanceof Workbook.TextCell cell
                ? cell.lines().stream().filter(l -> !l.plain().isBlank()).toList()
                : List.of();
    }

    /// What a composed cell says.
    static String said(Workbook.Cell cell) {
        return switch (cell) {
            case Workbook.TextCell text -> Plain.text(text.text());
            case Workbook.NumberCell(long value) -> Long.toString(value);
            case Workbook.DateCell(var date) -> date.toString();
            case Workbook.EmptyCell() -> "";
        };
    }
}
