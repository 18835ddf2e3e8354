package org.tabularium.compose;

import org.tabularium.document.Origin;
import org.tabularium.model.Id;

/// A field on the way down from an entity, from which the origin of a span is made.
///
/// @param pinned whether steps further down stay here: facts of another entity carry the field that refers to
///         it
public record Where(String entity, String path, boolean pinned) {

    public static Where of(Id<?> id) {
        return of(id.value());
    }

    public static Where of(String entity) {
        return new Where(entity, "", false);
    }

    public Where at(Object key) {
        return pinned ? this : new Where(entity, path.isEmpty() ? key.toString() : path + "/" + key, false);
    }

    public Where pin() {
        return new Where(entity, path, true);
    }

    public Origin origin() {
        return new Origin(entity, path);
    }
}
