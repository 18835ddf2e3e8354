package org.tabularium.compose.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// A place where two documents read differently: the sentences that differ, with the one before them if it is the same in
/// both, marked by words.
///
/// @param section number of the section; empty if it has none
/// @param headings those it stands under, the section's without its number first; may be empty
/// @param pieces the words in order; those struck stand before those that take their place
public record Rewording(String section, List<String> headings, List<Piece> pieces) {
    public Rewording {
        headings = List.copyOf(headings);
        pieces = List.copyOf(pieces);
    }

    /// What becomes of words.
    public enum Mark {
        KEPT, STRUCK, NEW
    }

    /// Words that fare alike, with the facts they state.
    public record Piece(Mark mark, Text text) {}

    /// The heading right above it; empty if there is none.
    public String heading() {
        return headings.isEmpty() ? "" : headings.getLast();
    }

    /// How it reads now.
    public Text before() {
        return marked(Mark.STRUCK);
    }

    /// How it would read, what is new in bold.
    public Text after() {
        return marked(Mark.NEW);
    }

    private Text marked(Mark own) {
        return new Text(pieces.stream().filter(p -> p.mark() == Mark.KEPT || p.mark() == own)
                .flatMap(p -> p.text().spans().stream()
                        .map(s -> p.mark() == own && s.style() != Span.Style.GAP ? strong(s) : s))
                .toList());
    }

    private static Span strong(Span span) {
        return new Span(span.text(), Span.Style.STRONG, span.origin(), span.language());
    }

    /// Whether words are struck and nothing is known to take their place: the new ones say that a fact is missing.
    public boolean isLeftOpen() {
        return has(Mark.STRUCK) && spans(Mark.NEW).anyMatch(s -> s.style() == Span.Style.GAP);
    }

    private boolean has(Mark mark) {
        return pieces.stream().anyMatch(p -> p.mark() == mark);
    }

    /// The first fact that makes the difference; empty if the words state none.
    public Optional<Origin> origin() {
        return Stream.of(Mark.NEW, Mark.STRUCK, Mark.KEPT).flatMap(this::spans)
                .flatMap(s -> s.origin().stream())
                .findFirst();
    }

    private Stream<Span> spans(Mark mark) {
        return pieces.stream().filter(p -> p.mark() == mark).flatMap(p -> p.text().spans().stream());
    }
}
