package org.tabularium.intake.workbook;

/// What became of one cell.
///
/// @param sheet name of its sheet
/// @param row number of its row as the user sees it
/// @param column heading of its column
/// @param entry what the row is about, by its name
/// @param outcome what became of it
/// @param before what the workbook of the register says there; empty for new rows
/// @param after what the cell says
/// @param reason why it was left, a sentence in the user's language; where it was taken, empty
public record CellReport(String sheet, int row, String column, String entry, Outcome outcome, String before,
        String after, String reason) {

    /// What can become of a cell.
    public enum Outcome {
        /// It says what the register says.
        UNCHANGED,
        /// What it says stands in the draft.
        TAKEN,
        /// What it says was not understood, or cannot be changed there; the draft says what the register says.
        LEFT
    }
}
