package org.tabularium.model;

import java.util.Optional;

/// An answer to a question of the law, which may be open, answered with "none", or stated.
///
/// @param <T> what is stated
public sealed interface Answer<T> {

    /// The question is open.
    record NotStated<T>() implements Answer<T> {}

    /// There is none, and that has been looked into.
    ///
    /// @param reason why there is none; may be empty
    record None<T>(LocalText reason) implements Answer<T> {}

    /// There is one.
    record Stated<T>(T value) implements Answer<T> {}

    static <T> Answer<T> notStated() {
        return new NotStated<>();
    }

    static <T> Answer<T> none() {
        return new None<>(LocalText.EMPTY);
    }

    static <T> Answer<T> of(T value) {
        return new Stated<>(value);
    }

    /// What is stated, if anything is.
    default Optional<T> stated() {
        return this instanceof Stated<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
