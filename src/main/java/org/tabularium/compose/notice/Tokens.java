package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tabularium.compose.Line;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// A text in words, each with the facts it states. Spaces stand between them and belong to none.
///
/// @param words without spaces; a no-break space does not part them
record Tokens(List<Text> words) {
    static final Tokens NONE = new Tokens(List.of());

    Tokens {
        words = List.copyOf(words);
    }

    /// The words of a part of a text.
    static Tokens of(Text text, int from, int to) {
        String plain = text.plain();
        List<Text> words = new ArrayList<>();
        int start = from;
        while (start < to) {
            int space = plain.indexOf(' ', start);
            int end = space < 0 || space > to ? to : space;
            if (end > start) {
                words.add(cut(text, start, end));
            }
            start = end + 1;
        }
        return new Tokens(words);
    }

    static Tokens all(List<Tokens> texts) {
        return new Tokens(texts.stream().flatMap(t -> t.words().stream()).toList());
    }

    private static Text cut(Text text, int from, int to) {
        List<Span> spans = new ArrayList<>(1);
        int at = 0;
        for (Span span : text.spans()) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, span.text().length());
            if (start < end) {
                spans.add(new Span(span.text().substring(start, end), span.style(), span.origin(),
                        span.language()));
            }
            at += span.text().length();
        }
        return new Text(spans);
    }

    List<String> strings() {
        return words.stream().map(Text::plain).toList();
    }

    String plain() {
        return words.stream().map(Text::plain).collect(Collectors.joining(" "));
    }

    Tokens part(int from, int to) {
        return new Tokens(words.subList(from, to));
    }

    /// The words with a space between them, which belongs to the word before it.
    Text text() {
        Line line = new Line();
        for (int i = 0; i < words.size(); i++) {
            List<Span> spans = words.get(i).spans();
            for (int j = 0; j < spans.size(); j++) {
                Span span = spans.get(j);
                boolean last = i + 1 < words.size() && j + 1 == spans.size();
                line.add(last ? new Span(span.text() + " ", span.style(), span.origin(), span.language())
                        : span);
            }
        }
        return line.text();
    }

    /// Pieces with a space between them.
    static List<Rewording.Piece> spaced(List<Rewording.Piece> pieces) {
        List<Rewording.Piece> spaced = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Rewording.Piece piece = pieces.get(i);
            spaced.add(i + 1 == pieces.size() ? piece
                    : new Rewording.Piece(piece.mark(), Line.of(piece.text()).add(" ").text()));
        }
        return spaced;
    }
}
