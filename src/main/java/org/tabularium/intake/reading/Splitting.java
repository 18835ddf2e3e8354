package org.tabularium.intake.reading;

/// What makes several entries of a cell.
public enum Splitting {
    /// The cell is one.
    WHOLE,
    /// Each line is one, bullets and numbers before it taken away.
    LINES,
    /// Semicolons separate, outside of brackets.
    SEMICOLONS,
    /// Commas separate, outside of brackets.
    COMMAS
}
