package org.tabularium.audit;

/// How much an objection weighs.
public enum Weight {
    /// The text says what is not so, not the law, or no longer the law.
    WRONG,
    /// The text lacks what the law asks for, or has fallen behind it.
    GAP,
    /// Worth a look by somebody who knows the facts; the text may be right.
    HINT
}
