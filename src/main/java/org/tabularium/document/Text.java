package org.tabularium.document;

import java.util.List;

/// A run of spans that belong to one line or paragraph.
///
/// @param spans the spans in reading order
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    public static Text of(String plain) {
        return of(Span.plain(plain));
    }

    /// The words alone.
    public String plain() {
        if (spans.size() == 1) {
            return spans.getFirst().text();
        }
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(span.text());
        }
        return words.toString();
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
