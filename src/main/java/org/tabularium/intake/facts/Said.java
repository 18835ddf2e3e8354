package org.tabularium.intake.facts;

import java.util.function.Function;
import org.tabularium.intake.prose.Stretch;

/// Something a text says.
///
/// @param value what it says
/// @param at where
/// @param confidence how sure the reading is
public record Said<T>(T value, Stretch at, Confidence confidence) {

    public static <T> Said<T> sure(T value, Stretch at) {
        return new Said<>(value, at, Confidence.SURE);
    }

    public static <T> Said<T> likely(T value, Stretch at) {
        return new Said<>(value, at, Confidence.LIKELY);
    }

    public <R> Said<R> map(Function<? super T, ? extends R> other) {
        return new Said<>(other.apply(value), at, confidence);
    }
}
