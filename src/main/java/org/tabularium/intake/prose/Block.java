package org.tabularium.intake.prose;

/// A piece before it has a place in a text.
///
/// @param level as that of a piece
/// @param mark the number or sign before it as printed; may be empty
/// @param text its words; line breaks that mean something as `\n`, cells parted by tabs
record Block(Piece.Kind kind, int level, String mark, String text) {

    static Block heading(int level, String mark, String text) {
        return new Block(Piece.Kind.HEADING, level, mark, text);
    }

    static Block paragraph(String text) {
        return new Block(Piece.Kind.PARAGRAPH, 0, "", text);
    }

    static Block item(int level, String mark, String text) {
        return new Block(Piece.Kind.ITEM, level, mark, text);
    }

    static Block row(String cells) {
        return new Block(Piece.Kind.ROW, 0, "", cells);
    }

    boolean isHeading() {
        return kind == Piece.Kind.HEADING;
    }

    boolean isItem() {
        return kind == Piece.Kind.ITEM;
    }

    Block withLevel(int other) {
        return new Block(kind, other, mark, text);
    }
}
