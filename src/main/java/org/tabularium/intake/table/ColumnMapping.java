package org.tabularium.intake.table;

import org.tabularium.intake.reading.Splitting;

/// What one column means, or one place on a card.
///
/// On a card places of the same row and entry belong together: the category of data in its first cell, the time limit in
/// its fourth.
///
/// @param index column counted from 0; on a card the column in which what it says stands
/// @param row 0 where a row is an entry; on a card the number of the row in which what it says stands, as the user sees it
/// @param entry 0, or which of several entries that stand on one card it belongs to
/// @param heading what the file says there, the bands of several rows joined by " / "; on a card the label
/// @param field key of a [Target], or empty where it is left out
/// @param splitting how a cell becomes several
/// @param certainty how sure the recognition is, from 0 to 1; 1 where the user chose
/// @param reason why it was recognised so
public record ColumnMapping(int index, int row, int entry, String heading, String field, Splitting splitting,
        double certainty, Reason reason) {

    /// A column of a sheet in which a row is an entry.
    public ColumnMapping(int index, String heading, String field, Splitting splitting, double certainty,
            Reason reason) {
        this(index, 0, 0, heading, field, splitting, certainty, reason);
    }

    /// Whether it is taken over.
    public boolean isTaken() {
        return !field.isEmpty();
    }

    /// The same, as the user wants it.
    public ColumnMapping chosen(String other, Splitting how) {
        return new ColumnMapping(index, row, entry, heading, other, how, 1, Reason.CHOSEN);
    }

    /// Why a column was recognised as what it is.
    public enum Reason {
        /// Its heading is a known name of the field.
        HEADING,
        /// Its heading resembles a known name, or holds its words.
        RESEMBLANCE,
        /// Its cells say what only this field says.
        CONTENT,
        /// The same headings were read so before.
        REMEMBERED,
        /// The user chose.
        CHOSEN,
        /// It was not recognised.
        NONE
    }
}
