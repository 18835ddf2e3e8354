package org.tabularium.model;

/// A category of processing carried out on behalf of a controller (Art. 30(2)(b) GDPR).
///
/// @param id unique within the mandate
/// @param text the processing, as a phrase
/// @param extras members of a newer format, kept as they were read
public record Processing(Id<Processing> id, LocalText text, Extras extras) implements Identified<Processing> {

    /// Processing in these words.
    public static Processing blank(Id<Processing> id, LocalText text) {
        return new Processing(id, text, Extras.NONE);
    }

    public Processing withText(LocalText text) {
        return new Processing(id, text, extras);
    }
}
