package org.tabularium.check;

/// What a rule is about; findings are grouped by it.
public enum Family {
    /// Whether the record says all that Art. 30 GDPR asks for.
    RECORD,
    /// What people must be told (Art. 13 and 14 GDPR).
    INFORMATION,
    /// Joint control, data protection officer, representative, impact assessment (Art. 26, 27, 35, 37 GDPR).
    GOVERNANCE,
    /// Legal grounds (Art. 6, 9 and 10 GDPR).
    GROUNDS,
    /// Transfers to third countries (Art. 44 to 49 GDPR).
    TRANSFERS,
    /// Processors and their contracts (Art. 28 GDPR).
    PROCESSORS,
    /// Time limits for erasure (Art. 5(1)(e) GDPR).
    RETENTION,
    /// Dates.
    TIME,
    /// Whether the record agrees with itself.
    CONSISTENCY
}
