package org.tabularium.model;

/// A part of a purpose.
///
/// @param text the part, as a phrase
/// @param extras members of a newer format, kept as they were read
public record SubPurpose(LocalText text, Extras extras) {

    /// Nothing stated yet.
    public static final SubPurpose EMPTY = new SubPurpose(LocalText.EMPTY, Extras.NONE);

    public SubPurpose withText(LocalText text) {
        return new SubPurpose(text, extras);
    }
}
