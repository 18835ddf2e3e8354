package org.tabularium.model;

import java.util.List;

/// A purpose with its own legal grounds (Art. 5(1)(b), Art. 30(1)(b) GDPR).
///
/// @param id unique within the activity
/// @param text the purpose, as a phrase
/// @param grounds the legal grounds of this purpose
/// @param extras members of a newer format, kept as they were read
public record Purpose(Id<Purpose> id, LocalText text, List<Ground> grounds,
        Extras extras) implements Identified<Purpose> {

    public Purpose {
        grounds = List.copyOf(grounds);
    }

    /// A purpose in these words.
    public static Purpose blank(Id<Purpose> id, LocalText text) {
        return new Purpose(id, text, List.of(), Extras.NONE);
    }

    public Purpose withText(LocalText text) {
        return new Purpose(id, text, grounds, extras);
    }

    public Purpose withGrounds(List<Ground> grounds) {
        return new Purpose(id, text, grounds, extras);
    }
}
