package org.tabularium.form;

import java.util.function.BiFunction;
import java.util.function.Function;

/// A way to read a part of a value and to put another one in its place.
///
/// @param <S> the whole
/// @param <A> the part
/// @param get reads the part
/// @param set gives the whole with another part
public record Lens<S, A>(Function<S, A> get, BiFunction<S, A, S> set) {

    /// The part of the part.
    public <B> Lens<S, B> then(Lens<A, B> inner) {
        return new Lens<>(s -> inner.get.apply(get.apply(s)),
                (s, b) -> set.apply(s, inner.set.apply(get.apply(s), b)));
    }

    public A of(S whole) {
        return get.apply(whole);
    }

    public S with(S whole, A part) {
        return set.apply(whole, part);
    }
}
