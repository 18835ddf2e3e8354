package org.tabularium.check;

/// How strictly the law asks for something that is missing.
public enum Demand {
    /// The law asks for it without condition.
    MANDATORY,
    /// "Where possible" (Art. 30(1)(f), (g) and (2)(d) GDPR).
    WHERE_POSSIBLE,
    /// No norm asks for it; authorities or good practice do.
    RECOMMENDED
}
