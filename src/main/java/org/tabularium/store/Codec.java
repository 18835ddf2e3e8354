package org.tabularium.store;

import java.util.Optional;

/// Reads and writes values of one type.
///
/// @param <T> the type
interface Codec<T> {

    /// The value of a piece of JSON.
    ///
    /// @throws StoreException if the JSON does not fit
    T read(Json json, Trail at) throws StoreException;

    /// The JSON of a value. What says nothing is left out where it would be the member of an object.
    Json write(T value);

    /// What a missing member means; nothing if it must be given.
    Optional<T> absent();
}
