package org.tabularium.model;

import java.util.Optional;

/// The risk to the rights and freedoms of natural persons (Art. 24, 32, 35 GDPR).
///
/// @param inherent before measures
/// @param mitigation how it is contained
/// @param residual what remains
/// @param extras members of a newer format, kept as they were read
public record Risk(Optional<Level> inherent, LocalText mitigation, Optional<Level> residual, Extras extras) {

    /// Nothing stated yet.
    public static final Risk EMPTY =
            new Risk(Optional.empty(), LocalText.EMPTY, Optional.empty(), Extras.NONE);

    /// How high a risk is.
    public enum Level {
        LOW, MEDIUM, HIGH
    }

    public Risk withInherent(Optional<Level> inherent) {
        return new Risk(inherent, mitigation, residual, extras);
    }

    public Risk withMitigation(LocalText mitigation) {
        return new Risk(inherent, mitigation, residual, extras);
    }

    public Risk withResidual(Optional<Level> residual) {
        return new Risk(inherent, mitigation, residual, extras);
    }
}
