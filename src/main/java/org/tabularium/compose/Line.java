package org.tabularium.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// A line being written; neighbouring spans of one kind grow together.
public final class Line {
    /// Most lines have few.
    private final List<Span> spans = new ArrayList<>(3);

    public static Line of(String text) {
        return new Line().add(text);
    }

    public static Line of(String text, Where where) {
        return new Line().add(Span.plain(text, where.origin()));
    }

    public static Line of(Text text) {
        Line line = new Line();
        text.spans().forEach(line::add);
        return line;
    }

    /// Set back, as remarks are.
    public static Line muted(String text) {
        return new Line().add(Span.muted(text));
    }

    public Line add(String text) {
        return text.isEmpty() ? this : add(Span.plain(text));
    }

    public Line add(Line other) {
        other.spans.forEach(this::add);
        return this;
    }

    public Line add(Span span) {
        if (!spans.isEmpty() && alike(spans.getLast(), span)) {
            Span last = spans.removeLast();
            spans.add(new Span(last.text() + span.text(), last.style(), last.origin(), last.language()));
        } else {
            spans.add(span);
        }
        return this;
    }

    /// Ends the sentence unless it has its own end.
    public Line stop() {
        String last = spans.isEmpty() || !spans.getLast().text().isEmpty() ? lastWords() : text().plain();
        return last.isEmpty() || ".!?…".indexOf(last.charAt(last.length() - 1)) >= 0 ? this : add(".");
    }

    private String lastWords() {
        return spans.isEmpty() ? "" : spans.getLast().text();
    }

    /// The same words with a capital at the start, as a sentence begins; a gap stays as it is.
    public Line capital() {
        Line line = new Line();
        for (Span span : spans) {
            boolean first = line.isEmpty() && span.style() != Span.Style.GAP && !span.text().isEmpty();
            line.add(!first ? span
                    : new Span(Character.toUpperCase(span.text().charAt(0)) + span.text().substring(1),
                            span.style(),
                            span.origin(), span.language()));
        }
        return line;
    }

    /// The same words in another style; gaps stay gaps.
    public Line styled(Span.Style style) {
        Line line = new Line();
        for (Span span : spans) {
            Span.Style kept = span.style() == Span.Style.GAP ? Span.Style.GAP : style;
            line.add(new Span(span.text(), kept, span.origin(), span.language()));
        }
        return line;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /// The first fact the line states; the register if it states none.
    public Where where() {
        return spans.stream().map(Span::origin).flatMap(Optional::stream).findFirst()
                .map(o -> new Where(o.entity(), o.field(), true)).orElse(Where.of("register"));
    }

    public Text text() {
        return new Text(spans);
    }

    public Block paragraph() {
        return new Block.Paragraph(text());
    }

    private static boolean alike(Span one, Span other) {
        return one.style() == other.style() && one.origin().equals(other.origin())
                && one.language().equals(other.language());
    }
}
