package org.tabularium.model;

/// Whether the data subject has to provide the data (Art. 13(2)(e) GDPR).
///
/// @param kind why they have to be provided
/// @param consequence what happens if they are not
/// @param extras members of a newer format, kept as they were read
public record Duty(Kind kind, LocalText consequence, Extras extras) {

    /// A duty of this kind.
    public static Duty blank(Kind kind) {
        return new Duty(kind, LocalText.EMPTY, Extras.NONE);
    }

    /// Why the data have to be provided.
    public enum Kind {
        STATUTORY, CONTRACTUAL, NEEDED_FOR_CONTRACT
    }

    public Duty withKind(Kind kind) {
        return new Duty(kind, consequence, extras);
    }

    public Duty withConsequence(LocalText consequence) {
        return new Duty(kind, consequence, extras);
    }
}
