package org.tabularium.export.pdf;

import java.util.List;

/// A line, set and measured.
///
/// @param width without spaces at the end
record Line(List<Piece> pieces, float size, float width) {

    /// A part of a line in one face and colour.
    ///
    /// @param copied what a reader copies where the letters shown are stand-ins; else empty
    /// @param language BCP 47 tag where it is not that of the document; else empty
    record Piece(String text, Face face, Ink ink, String copied, String language) {}
}
