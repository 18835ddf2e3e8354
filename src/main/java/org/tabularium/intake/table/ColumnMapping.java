package org.tabularium.intake.table;

import org.tabularium.intake.reading.Splitting;

/// What one column means, or one line of a card.
///
/// @param index column counted from 0; on a card the number of the row as the user sees it
/// @param heading what the file says there, the bands of several rows joined by " / "
/// @param field key of a [Target], or empty where the column is left out
/// @param splitting how a cell becomes several
/// @param certainty how sure the recognition is, from 0 to 1; 1 where the user chose
/// @param reason why it was recognised so
public record ColumnMapping(int index, String heading, String field, Splitting splitting, double certainty,
        Reason reason) {

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
