package org.tabularium.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// The same words in as few spans as can be: neighbours of one style and language become one, without origin.
    public Text joined() {
        boolean isJoined = true;
        for (int i = 1; i < spans.size(); i++) {
            isJoined &= !spans.get(i).looksLike(spans.get(i - 1));
        }
        if (isJoined) {
            return this;
        }
        List<Span> joined = new ArrayList<>(spans.size());
        for (int from = 0, to; from < spans.size(); from = to) {
            Span first = spans.get(from);
            StringBuilder words = new StringBuilder(first.text());
            for (to = from + 1; to < spans.size() && spans.get(to).looksLike(first); to++) {
                words.append(spans.get(to).text());
            }
            joined.add(to == from + 1 ? first
                    : new Span(words.toString(), first.style(), Optional.empty(), first.language()));
        }
        return new Text(joined);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
