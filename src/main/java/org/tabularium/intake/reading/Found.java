package org.tabularium.intake.reading;

/// Something a text says, and where.
///
/// @param value what it says
/// @param start where the first character stands in the text
/// @param end where the first character after it stands
public record Found<T>(T value, int start, int end) {
    public Found {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end + " is no place in a text");
        }
    }
}
