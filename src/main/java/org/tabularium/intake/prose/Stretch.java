package org.tabularium.intake.prose;

/// A place in a text.
///
/// @param start where its first character stands
/// @param end where the first character after it stands
public record Stretch(int start, int end) implements Comparable<Stretch> {
    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end + " is no place in a text");
        }
    }

    /// What stands there.
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Stretch other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }

    /// The place this far on.
    public Stretch moved(int by) {
        return new Stretch(start + by, end + by);
    }

    @Override
    public int compareTo(Stretch other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }
}
