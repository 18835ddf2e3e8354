package org.tabularium.intake.facts;

import java.util.List;
import org.tabularium.intake.prose.Stretch;

/// Whether a text tells what an item of Art. 13 or 14 GDPR asks.
///
/// @param verdict whether it does
/// @param at where, empty unless it does or says something that does not suffice
public record Answered(Verdict verdict, List<Stretch> at) {
    public Answered {
        at = List.copyOf(at);
    }

    /// Whether an item is told.
    public enum Verdict {
        YES, NO,
        /// The item does not apply to what the text describes, or cannot be decided.
        OPEN
    }
}
