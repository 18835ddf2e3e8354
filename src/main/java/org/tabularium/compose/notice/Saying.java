package org.tabularium.compose.notice;

import java.util.List;
import org.tabularium.compose.Line;
import org.tabularium.compose.Wording;

/// A sentence, or a list with the words that lead to it.
///
/// @param lead a sentence of its own, or what leads to the items
/// @param items what is listed; may be empty
record Saying(Line lead, List<Line> items) {
    Saying {
        items = List.copyOf(items);
    }

    static Saying of(Line sentence) {
        return new Saying(sentence, List.of());
    }

    /// All of it as one sentence.
    Line whole() {
        return items.isEmpty() ? lead : new Line().add(lead).add(lead.isEmpty() ? "" : " ").add(list());
    }

    /// The items as one sentence; the sentence itself if there are none.
    Line list() {
        return items.isEmpty() ? lead : Wording.join(items, "; ").stop();
    }
}
