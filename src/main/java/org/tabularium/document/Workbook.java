package org.tabularium.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A finished set of sheets, independent of the format it is written in.
///
/// @param language BCP 47 tag of the texts
/// @param title title in the properties of the file
/// @param author who is responsible for the content
/// @param footLeft foot of each printed page, left
/// @param pageOf foot of each printed page, right: `{0}` is the page, `{1}` the number of pages
/// @param date day as of which the workbook stands
/// @param sheets the sheets in order
public record Workbook(String language, String title, String author, String footLeft, String pageOf,
        LocalDate date,
        List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /// A sheet with one header row.
    ///
    /// @param name name on the tab, at most 31 characters
    /// @param names how many of the first columns name a row; they stay in view and stand on each printed page
    /// @param columns the columns in order
    /// @param rows one list of cells a row, as many as columns
    /// @param key what kind of entry a row stands for, for programs that read the sheet again; empty if none
    public record Sheet(String name, int names, List<Column> columns, List<List<Cell>> rows, String key) {
        public Sheet {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /// A sheet whose rows stand for no entries.
        public Sheet(String name, int names, List<Column> columns, List<List<Cell>> rows) {
            this(name, names, columns, rows, "");
        }

        /// A sheet whose columns are all alike.
        public Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
            this(name, 0, columns, rows);
        }
    }

    /// A column.
    ///
    /// @param header text of the header cell
    /// @param width width in characters; wider where a cell would be too tall for a row
    /// @param choices what its cells may say, offered to whoever fills them; empty for any text
    /// @param hidden whether it is kept from readers: it is there for programs that read the sheet again
    /// @param key what its cells state, for programs that read the sheet again; empty if that is no one fact
    /// @param taken how far a change of its cells is taken over when the workbook is read again
    public record Column(String header, int width, List<String> choices, boolean hidden, String key,
            Taken taken) {
        public Column {
            choices = List.copyOf(choices);
        }

        public Column(String header, int width) {
            this(header, width, List.of(), false, "", Taken.SHOWN);
        }

        /// A column of ids and the like.
        public static Column ofKeys(String header) {
            return new Column(header, 1, List.of(), true, "", Taken.SHOWN);
        }

        public Column offering(List<String> choices) {
            return new Column(header, width, choices, hidden, key, taken);
        }

        /// The column of a fact that can be changed in it.
        public Column stating(String fact, Taken how) {
            return new Column(header, width, choices, hidden, fact, how);
        }
    }

    /// How far a change of a cell is taken over when the workbook is read again.
    public enum Taken {
        /// Whatever the cell says.
        WHOLE,
        /// Single texts within the cell.
        WORDS,
        /// Not at all: the cell shows what follows from facts elsewhere.
        SHOWN
    }

    /// What a cell holds.
    public sealed interface Cell {}

    /// Text; several lines are separated by `\n`.
    ///
    /// @param origin the fact it states, if it states one
    /// @param lines the lines with the facts they state piece by piece; empty where nobody asked for them
    public record TextCell(String text, Optional<Origin> origin, List<Text> lines) implements Cell {
        public TextCell {
            lines = List.copyOf(lines);
        }

        public TextCell(String text, Optional<Origin> origin) {
            this(text, origin, List.of());
        }

        /// The cell without the pieces of its lines.
        public TextCell plain() {
            return lines.isEmpty() ? this : new TextCell(text, origin);
        }
    }

    /// A whole number.
    public record NumberCell(long value) implements Cell {}

    /// A calendar day.
    public record DateCell(LocalDate date) implements Cell {}

    /// Nothing.
    public record EmptyCell() implements Cell {}
}
