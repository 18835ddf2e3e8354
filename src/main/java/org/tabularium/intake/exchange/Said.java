package org.tabularium.intake.exchange;

/// What is said of a thing by one of its properties.
sealed interface Said {
    /// Words.
    ///
    /// @param language tag of its language; empty if it has none
    record Literal(String text, String language) implements Said {}

    /// Another thing, by its name.
    record Link(String id) implements Said {}

    /// Another thing, described on the spot.
    record Inner(Thing thing) implements Said {}
}
