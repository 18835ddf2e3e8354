package org.tabularium.check.lawchange;

import java.util.List;

/// A part of what is told about another edition of the law.
///
/// @param title what the lines are, with their number
/// @param lines at least one
public record Part(String title, List<Line> lines) {
    public Part {
        lines = List.copyOf(lines);
    }

    /// One thing that changes.
    ///
    /// @param how what becomes of it
    /// @param text what it is
    /// @param detail what is different, or where it stands; may be empty
    public record Line(How how, String text, String detail) {}
}
