package org.tabularium.model;

/// How data subjects are told of an activity (Art. 12 to 14 GDPR).
///
/// @param method how and when they are told
/// @param notice the privacy notice, where it stands
/// @param extras members of a newer format, kept as they were read
public record Information(LocalText method, LocalText notice, Extras extras) {

    /// Nothing stated yet.
    public static final Information EMPTY = new Information(LocalText.EMPTY, LocalText.EMPTY, Extras.NONE);

    public Information withMethod(LocalText method) {
        return new Information(method, notice, extras);
    }

    public Information withNotice(LocalText notice) {
        return new Information(method, notice, extras);
    }
}
