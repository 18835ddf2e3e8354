package org.tabularium.model;

import java.time.LocalDate;
import java.util.Optional;

/// Whether a processor gives sufficient guarantees (Art. 28(1) GDPR).
///
/// @param sufficient whether it does
/// @param checkedOn day of the check
/// @param grounds what was looked at, and what was found
/// @param extras members of a newer format, kept as they were read
public record Vetting(Optional<YesNo> sufficient, Optional<LocalDate> checkedOn, LocalText grounds,
        Extras extras) {

    /// Nothing stated yet.
    public static final Vetting EMPTY =
            new Vetting(Optional.empty(), Optional.empty(), LocalText.EMPTY, Extras.NONE);

    public Vetting withSufficient(Optional<YesNo> sufficient) {
        return new Vetting(sufficient, checkedOn, grounds, extras);
    }

    public Vetting withCheckedOn(Optional<LocalDate> checkedOn) {
        return new Vetting(sufficient, checkedOn, grounds, extras);
    }

    public Vetting withGrounds(LocalText grounds) {
        return new Vetting(sufficient, checkedOn, grounds, extras);
    }
}
