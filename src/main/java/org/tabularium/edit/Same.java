package org.tabularium.edit;

import org.jspecify.annotations.Nullable;

/// A value that equals only itself, as the object it is. Whole registers are compared so: an unchanged one is the same
/// object, and comparing what two of them say would take longer than whatever could be saved by it.
///
/// @param value the value
public record Same<T>(T value) {
    @Override
    @SuppressWarnings("ReferenceEquality") // that is what it is for
    public boolean equals(@Nullable Object other) {
        return other instanceof Same<?>(var theirs) && theirs == value;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(value);
    }
}
