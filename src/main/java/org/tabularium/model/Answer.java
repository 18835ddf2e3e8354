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
    /// @param extras members of a newer format, kept as they were read
    record None<T>(LocalText reason, Extras extras) implements Answer<T> {
        public None(LocalText reason) {
            this(reason, Extras.NONE);
        }

        public None<T> withReason(LocalText reason) {
            return new None<>(reason, extras);
        }
    }

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
