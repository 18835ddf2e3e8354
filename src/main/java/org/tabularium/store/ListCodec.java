package org.tabularium.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.store.Problem.Misfit;

/// A list in the order of the user. Every element is written, also one that says nothing.
///
/// @param element codec of the elements
record ListCodec(Codec<Object> element) implements Codec<List<Object>> {

    @Override
    public List<Object> read(Json json, Trail at) throws StoreException {
        if (!(json instanceof Json.Arr(List<Json> elements))) {
            throw new StoreException(new Misfit.WrongShape(at.steps(), Misfit.Shape.LIST, json.shape()));
        }
        List<Object> values = new ArrayList<>(elements.size());
        Set<Id<?>> ids = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Object value = element.read(elements.get(i), at.element(i, elements.get(i)));
            if (value instanceof Identified<?> entity && !ids.add(entity.id())) {
                throw new StoreException(new Misfit.DuplicateId(at.steps(), entity.id().value()));
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    /// Refuses what could not be read again.
    ///
    /// @throws IllegalArgumentException if two entities have the same id
    @Override
    public Json write(List<Object> values) {
        List<Json> elements = new ArrayList<>(values.size());
        Set<Id<?>> ids = new HashSet<>();
        for (Object value : values) {
            if (value instanceof Identified<?> entity && !ids.add(entity.id())) {
                throw new IllegalArgumentException("two entities have the id " + entity.id());
            }
            elements.add(element.write(value));
        }
        return new Json.Arr(elements);
    }

    @Override
    public Optional<List<Object>> absent() {
        return Optional.of(List.of());
    }
}
