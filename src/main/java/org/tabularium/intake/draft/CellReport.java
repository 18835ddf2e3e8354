package org.tabularium.intake.draft;

import java.util.List;

/// What became of one cell.
///
/// @param sheet name of its sheet
/// @param row number of its row as the user sees it
/// @param index its column, counted from 0
/// @param column heading of its column, or its label on a card
/// @param entry what the cell is about, by its name
/// @param outcome what became of it
/// @param target where it went; nowhere for what was left
/// @param before what the cell says
/// @param after what the register says in its place; empty for what was left
/// @param read the parts of the text that were read as values or as marks between entries, and stand no more as
///         they were written
/// @param reason why it was not taken as it is
public record CellReport(String sheet, int row, int index, String column, String entry, Outcome outcome,
        Where target, String before, String after, List<String> read, Reason reason) {
    public CellReport {
        read = List.copyOf(read);
    }

    /// What can become of a cell.
    public enum Outcome {
        /// It names what other cells say.
        HEADING,
        /// It stands in the register as it was written.
        TAKEN,
        /// It stands in the register in other words: as a day, a choice, a norm, a list.
        CHANGED,
        /// What could not be read stands as text beside what could: in the note, under its heading.
        PARTLY,
        /// It is not in the register.
        LEFT
    }

    /// Why a cell was not taken as it is.
    public enum Reason {
        /// It was.
        NONE,
        /// It was split into several entries.
        SPLIT,
        /// It was read as a value: a day, a choice, a norm, a known name.
        READ,
        /// It says what the register says already.
        SAME,
        /// Its column was not recognised; it stands in the note.
        NOT_RECOGNISED,
        /// It is not one of the values its field can have; it stands in the note.
        NOT_READ,
        /// Only parts of it could be read; it stands in the note as a whole.
        NOT_ALL_READ,
        /// The field says something else already; it stands in the note.
        OCCUPIED,
        /// Nothing in the entry tells what it belongs to; it stands in the note.
        NOT_ATTACHED,
        /// It says that there is nothing to say.
        NOTHING_SAID,
        /// The user left the column out.
        COLUMN_LEFT,
        /// Its row is no entry: a title, a note, an explanation.
        ROW_LEFT,
        /// Its sheet is not taken over.
        SHEET_LEFT,
        /// Entries of this kind have no place for it.
        NO_FIELD
    }
}
