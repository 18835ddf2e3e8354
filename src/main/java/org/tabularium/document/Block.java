package org.tabularium.document;

import java.util.List;

/// A part of a document that stands below the one before it.
public sealed interface Block {

    /// A title or heading.
    ///
    /// @param level 0 for the title of the document, then 1 to 3
    /// @param anchor name to which [Table] cells and bookmarks may point, unique in the document; may be empty
    record Heading(int level, Text text, String anchor) implements Block {}

    /// A paragraph.
    record Paragraph(Text text) implements Block {}

    /// An unnumbered list.
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// Labelled facts, one below the other: label and article at the left, values at the right.
    record Facts(List<Fact> rows) implements Block {
        public Facts {
            rows = List.copyOf(rows);
        }
    }

    /// One labelled fact.
    ///
    /// @param label what is stated, for example "Purposes"
    /// @param article the article that asks for it, for example "Art. 30(1)(b) GDPR"; may be empty
    /// @param values paragraphs and bullets
    record Fact(String label, String article, List<Block> values) {
        public Fact {
            values = List.copyOf(values);
        }
    }

    /// A table whose header row repeats on every page.
    ///
    /// @param caption what the table shows; also its alternative text
    /// @param header one text a column
    /// @param widths share of each column, in any unit
    record Table(String caption, List<String> header, List<Integer> widths, List<Row> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            int columns = widths.size();
            if (header.size() != columns || rows.stream().anyMatch(r -> r.cells().size() != columns)) {
                throw new IllegalArgumentException("rows of table \"" + caption + "\" differ in length");
            }
        }
    }

    /// A row of a table.
    ///
    /// @param target anchor of the heading this row leads to; may be empty
    record Row(List<Text> cells, String target) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A remark set apart from the text.
    record Callout(Text text) implements Block {}

    /// A picture, as wide as the text at most. Where it has no room, as beside a label, its alternative text stands.
    ///
    /// @param caption what it shows, to be read above it as above a table; may be empty
    record Picture(Figure figure, String caption) implements Block {}

    /// Lines for name, date and signature.
    ///
    /// @param labels what is to be filled in on each line
    record Signature(List<String> labels) implements Block {
        public Signature {
            labels = List.copyOf(labels);
        }
    }

    /// What follows begins on a new page.
    record PageBreak() implements Block {}

    /// The list of headings up to a level, with pages.
    record Contents(String title, int deepest) implements Block {}
}
