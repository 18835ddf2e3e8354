package org.tabularium.check.lawchange;

/// What becomes of something with another edition of the law.
public enum How {
    /// It is no longer law, or no longer there.
    ENDED,
    /// It is there in another shape.
    CHANGED,
    /// It was not there before.
    ADDED,
    /// A transfer that nothing recorded carries any more (Art. 44 GDPR).
    LOST,
    /// A finding that is no more.
    SETTLED
}
