package org.tabularium.intake.prose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tabularium.intake.IntakeException;

/// A text as a test writes it down: a line for each piece.
final class Shown {
    private Shown() {}

    /// `H1 2. words` for headings, `I1 • words` for entries, `R a | b` for rows, the words alone for paragraphs; line breaks
    /// as ` / `.
    static List<String> of(Prose prose) {
        return prose.pieces().stream().map(p -> of(prose, p)).toList();
    }

    static List<String> of(String name, String content) {
        try {
            return of(ProseFiles.of(name, content.getBytes(StandardCharsets.UTF_8)));
        } catch (IntakeException e) {
            throw new AssertionError(e);
        }
    }

    private static String of(Prose prose, Piece piece) {
        String words = prose.of(piece).replace("\n", " / ").replace("\t", " | ");
        String marked = piece.mark().isEmpty() ? words : piece.mark() + " " + words;
        return switch (piece.kind()) {
            case HEADING -> "H" + piece.level() + " " + marked;
            case ITEM -> "I" + piece.level() + " " + marked;
            case ROW -> "R " + words;
            case PARAGRAPH -> words;
        };
    }
}
