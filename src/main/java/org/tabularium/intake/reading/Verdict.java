package org.tabularium.intake.reading;

/// What a cell says that says no more than one of these.
public enum Verdict {
    YES, NO,
    /// There is none, or the question does not apply.
    NONE,
    /// It has not been found out yet.
    UNKNOWN
}
