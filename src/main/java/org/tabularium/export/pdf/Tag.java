package org.tabularium.export.pdf;

import java.util.ArrayList;
import java.util.List;

/// A part of the document as a screen reader walks it: a heading, a cell, an item of a list. What is drawn
/// without one is decoration.
final class Tag implements Kid {

    /// What a part is, by the names of ISO 32000-1, 14.8.4.
    enum Kind {
        DOCUMENT("Document", ""), TITLE("Title", ""), HEADING_1("H1", ""), HEADING_2("H2", ""),
        HEADING_3("H3",
                ""),
        PARAGRAPH("P", ""), LIST("L", "/A<</O/List/ListNumbering/Disc>>"), ITEM("LI", ""), LABEL("Lbl", ""),
        ITEM_BODY("LBody", ""), TABLE("Table", ""), CAPTION("Caption", ""), ROW("TR", ""),
        ROW_HEADING("TH", "/A<</O/Table/Scope/Row>>"), COLUMN_HEADING("TH", "/A<</O/Table/Scope/Column>>"),
        CELL("TD", ""), CONTENTS("TOC", ""), CONTENTS_ITEM("TOCI", ""), REFERENCE("Reference", ""),
        LINK("Link", ""), FIGURE("Figure", "");

        /// What the part is called in the file.
        final String name;
        /// Further entries of its dictionary.
        final String attributes;
        /// How its content begins on a page, up to the number.
        final String opening;

        Kind(String name, String attributes) {
            this.name = name;
            this.attributes = attributes;
            opening = "/" + name + "<</MCID ";
        }

        static Kind heading(int level) {
            return level <= 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
        }

        /// Whether the part counts though nothing stands in it: without its empty cells a row would be shorter
        /// than the others.
        boolean countsEmpty() {
            return switch (this) {
                case ROW_HEADING, COLUMN_HEADING, CELL -> true;
                default -> false;
            };
        }
    }

    final Kind kind;
    private List<Kid> kids = List.of();
    private int number;

    private Tag(Kind kind) {
        this.kind = kind;
    }

    /// The whole of a document.
    static Tag document() {
        return new Tag(Kind.DOCUMENT);
    }

    /// A new part at the end of this one.
    Tag child(Kind part) {
        Tag child = new Tag(part);
        add(child);
        return child;
    }

    void add(Kid kid) {
        if (kids.isEmpty()) {
            kids = new ArrayList<>(2);
        }
        kids.add(kid);
    }

    List<Kid> kids() {
        return kids;
    }

    /// The number of its object in the file; 0 as long as it has none.
    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    /// Whether there is anything to read.
    boolean counts() {
        if (kind.countsEmpty()) {
            return true;
        }
        for (Kid kid : kids) {
            if (!(kid instanceof Tag part) || part.counts()) {
                return true;
            }
        }
        return false;
    }
}
