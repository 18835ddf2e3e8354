package org.tabularium.compose;

import java.util.Locale;

/// Lists that are drawn from the record besides the record itself.
public enum Paper {
    /// All activities, a line each.
    OVERVIEW,
    /// Transfers to third countries (Art. 30(1)(e), Chapter V GDPR).
    TRANSFERS,
    /// Time limits by class, by data category and by statute (Art. 30(1)(f), Art. 5(1)(e) GDPR).
    RETENTION_PLAN,
    /// Technical and organisational measures (Art. 30(1)(g), Art. 32 GDPR).
    MEASURES,
    /// Processors with contract and sub-processors (Art. 28 GDPR).
    PROCESSORS,
    /// How the record has been kept up to date (Art. 5(2) GDPR).
    CHANGES;

    /// Its name in the texts.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
