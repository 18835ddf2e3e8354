package org.tabularium.intake.sheet;

import java.util.List;
import java.util.Locale;
import org.tabularium.words.Words;

/// Something to tell about how a file was read: what was passed over, or is not seen at once.
///
/// @param kind what it is about
/// @param values what stands at the places of its sentence
public record Note(Kind kind, List<Object> values) {
    /// What a note can be about.
    public enum Kind {
        /// The file has macros; they were not run.
        MACROS,
        /// The file refers to other files or addresses; nothing was fetched.
        LINKS,
        /// Cells have comments, which are not read.
        COMMENTS,
        /// Formulas without a stored result; nothing was computed. How many, and the first.
        FORMULAS,
        /// A sheet that the spreadsheet program hides was read too. Its name.
        HIDDEN,
        /// Columns beyond the last that is read. The sheet, and how many columns are read.
        COLUMNS,
        /// Characters that the encoding does not know.
        CHARACTERS,
        /// A quotation mark is opened and never closed. The row.
        QUOTATION
    }

    public Note {
        values = List.copyOf(values);
    }

    static Note of(Kind kind, Object... values) {
        return new Note(kind, List.of(values));
    }

    /// The note as a sentence in the user's language.
    public String sentence(Locale user) {
        return Words.of("intake", user).get("note." + kind.name().toLowerCase(Locale.ROOT), values.toArray());
    }
}
