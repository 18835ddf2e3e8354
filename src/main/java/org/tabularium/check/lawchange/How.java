package org.tabularium.check.lawchange;

/// What becomes of something with another edition of the law.
public enum How {
    /// It is no longer law, or no longer there.
    ENDED,
    /// It is there in another shape.
    CHANGED,
    /// It was not there before.
    ADDED
}
