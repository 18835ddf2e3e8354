package org.tabularium.compose;

import org.tabularium.model.LocalText;

/// Writes that there is none of something, which is a statement of its own.
final class Answers {
    private Answers() {}

    /// The sentence of this name, and the reason if there is one.
    static Line none(Scribe scribe, String key, LocalText reason, Where where) {
        Line line = scribe.state(key, where);
        return reason.isEmpty() ? line : line.add(" ").add(scribe.local(reason, where).capital().stop());
    }
}
