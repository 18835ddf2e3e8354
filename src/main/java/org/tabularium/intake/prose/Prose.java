package org.tabularium.intake.prose;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Language;

/// A text and its pieces.
///
/// @param text the whole text in Unicode's composed form, its lines ended by `\n`; a piece may hold single
///         line breaks where
///         the lines of the original mean something, as in addresses
/// @param pieces in their order, none overlapping another
/// @param language in which most of it is written, where that can be told
public record Prose(String text, List<Piece> pieces, Optional<Language> language) {
    public Prose {
        pieces = List.copyOf(pieces);
    }

    public String of(Stretch at) {
        return at.of(text);
    }

    public String of(Piece piece) {
        return piece.at().of(text);
    }
}
