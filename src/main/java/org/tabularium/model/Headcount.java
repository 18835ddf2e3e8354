package org.tabularium.model;

import java.util.Optional;

/// How many persons a category comprises, roughly.
///
/// @param least at least
/// @param most at most
/// @param extras members of a newer format, kept as they were read
public record Headcount(Optional<Integer> least, Optional<Integer> most, Extras extras) {

    /// Nothing stated yet.
    public static final Headcount EMPTY = new Headcount(Optional.empty(), Optional.empty(), Extras.NONE);

    public Headcount withLeast(Optional<Integer> least) {
        return new Headcount(least, most, extras);
    }

    public Headcount withMost(Optional<Integer> most) {
        return new Headcount(least, most, extras);
    }
}
