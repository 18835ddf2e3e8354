package org.tabularium.picture.flow;

import java.util.Locale;
import java.util.Optional;

/// The columns of the picture, in the order in which data flow.
public enum Stage {
    /// Categories of data subjects (Art. 30(1)(c) GDPR).
    PEOPLE,
    /// Categories of personal data (Art. 30(1)(c) GDPR).
    DATA,
    /// Purposes (Art. 30(1)(b) GDPR).
    PURPOSES,
    /// Recipients (Art. 30(1)(d) GDPR).
    RECIPIENTS,
    /// Countries, those outside the EEA with what the transfer rests on (Art. 30(1)(e) GDPR).
    COUNTRIES;

    /// What comes after it.
    public Optional<Stage> next() {
        return switch (this) {
            case PEOPLE -> Optional.of(DATA);
            case DATA -> Optional.of(PURPOSES);
            case PURPOSES -> Optional.of(RECIPIENTS);
            case RECIPIENTS -> Optional.of(COUNTRIES);
            case COUNTRIES -> Optional.empty();
        };
    }

    /// What comes before it.
    public Optional<Stage> previous() {
        return switch (this) {
            case PEOPLE -> Optional.empty();
            case DATA -> Optional.of(PEOPLE);
            case PURPOSES -> Optional.of(DATA);
            case RECIPIENTS -> Optional.of(PURPOSES);
            case COUNTRIES -> Optional.of(RECIPIENTS);
        };
    }

    /// Its name in messages and ids.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
