package org.tabularium.store;

import java.util.Optional;

/// A value that need not be there.
///
/// @param inner codec of the value
record OptionalCodec(Codec<Object> inner) implements Codec<Optional<Object>> {

    OptionalCodec {
        // A value that is left out when it says nothing could not be told from none.
        if (inner.absent().isPresent()) {
            throw new IllegalArgumentException("an optional value must always say something");
        }
    }

    @Override
    public Optional<Object> read(Json json, Trail at) throws StoreException {
        return Optional.of(inner.read(json, at));
    }

    @Override
    public Json write(Optional<Object> value) {
        return value.map(inner::write).orElse(Json.Obj.NOTHING);
    }

    @Override
    public Optional<Optional<Object>> absent() {
        return Optional.of(Optional.empty());
    }
}
