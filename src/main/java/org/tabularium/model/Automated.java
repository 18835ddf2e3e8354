package org.tabularium.model;

import java.util.Optional;

/// Automated decision-making including profiling (Art. 22, Art. 13(2)(f) GDPR).
///
/// @param kind profiling alone, or a decision
/// @param logic the logic involved, in words a person understands
/// @param effects significance and envisaged consequences for the person
/// @param safeguards measures of Art. 22(3) GDPR: human intervention, own view, contest
/// @param extras members of a newer format, kept as they were read
public record Automated(Optional<Kind> kind, LocalText logic, LocalText effects, LocalText safeguards, Extras extras) {

    /// Nothing stated yet.
    public static final Automated EMPTY = new Automated(Optional.empty(), LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY, Extras.NONE);

    /// How far it goes.
    public enum Kind {
        /// Evaluation of personal aspects (Art. 4(4) GDPR) without a decision of its own.
        PROFILING,
        /// A decision with legal or similarly significant effects (Art. 22(1) GDPR).
        DECISION
    }

    public Automated withKind(Optional<Kind> kind) {
        return new Automated(kind, logic, effects, safeguards, extras);
    }

    public Automated withLogic(LocalText logic) {
        return new Automated(kind, logic, effects, safeguards, extras);
    }

    public Automated withEffects(LocalText effects) {
        return new Automated(kind, logic, effects, safeguards, extras);
    }

    public Automated withSafeguards(LocalText safeguards) {
        return new Automated(kind, logic, effects, safeguards, extras);
    }
}
