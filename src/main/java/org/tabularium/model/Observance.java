package org.tabularium.model;

import java.util.Optional;

/// How the controller keeps to what the record says.
///
/// @param limitsKept whether data are erased as the time limits say
/// @param reason how that is seen to, or why they are not
/// @param breaches personal data breaches and where they are recorded (Art. 33(5) GDPR)
/// @param extras members of a newer format, kept as they were read
public record Observance(Optional<YesNo> limitsKept, LocalText reason, Answer<LocalText> breaches,
        Extras extras) {

    /// Nothing stated yet.
    public static final Observance EMPTY =
            new Observance(Optional.empty(), LocalText.EMPTY, Answer.notStated(), Extras.NONE);

    public Observance withLimitsKept(Optional<YesNo> limitsKept) {
        return new Observance(limitsKept, reason, breaches, extras);
    }

    public Observance withReason(LocalText reason) {
        return new Observance(limitsKept, reason, breaches, extras);
    }

    public Observance withBreaches(Answer<LocalText> breaches) {
        return new Observance(limitsKept, reason, breaches, extras);
    }
}
