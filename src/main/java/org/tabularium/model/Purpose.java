package org.tabularium.model;

import java.util.List;

/// A purpose with its own legal grounds (Art. 5(1)(b), Art. 30(1)(b) GDPR).
///
/// @param id unique within the activity
/// @param text the purpose, as a phrase
/// @param parts what it consists of
/// @param category kind of purpose in a classification of the controller
/// @param grounds the legal grounds of this purpose
/// @param further whether data are processed further for it, with the assessment of Art. 6(4) GDPR; none if not
/// @param extras members of a newer format, kept as they were read
public record Purpose(Id<Purpose> id, LocalText text, List<SubPurpose> parts, String category,
        List<Ground> grounds, Answer<LocalText> further, Extras extras) implements Identified<Purpose> {

    public Purpose {
        parts = List.copyOf(parts);
        grounds = List.copyOf(grounds);
    }

    /// A purpose in these words.
    public static Purpose blank(Id<Purpose> id, LocalText text) {
        return new Purpose(id, text, List.of(), "", List.of(), Answer.notStated(), Extras.NONE);
    }

    public Purpose withText(LocalText text) {
        return new Purpose(id, text, parts, category, grounds, further, extras);
    }

    public Purpose withGrounds(List<Ground> grounds) {
        return new Purpose(id, text, parts, category, grounds, further, extras);
    }

    public Purpose withParts(List<SubPurpose> parts) {
        return new Purpose(id, text, parts, category, grounds, further, extras);
    }

    public Purpose withCategory(String category) {
        return new Purpose(id, text, parts, category, grounds, further, extras);
    }

    public Purpose withFurther(Answer<LocalText> further) {
        return new Purpose(id, text, parts, category, grounds, further, extras);
    }
}
