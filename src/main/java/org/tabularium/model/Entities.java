package org.tabularium.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// A list of entities that cannot be changed and knows where the entity of an id stands.
///
/// The places are worked out when one is asked for first. A list in which an entity has taken the place of another
/// version of itself has the same places and takes them over, so that they are worked out once for all edits.
///
/// @param <E> the entities
final class Entities<E extends Identified<E>> extends AbstractList<E> implements RandomAccess {
    private final Object[] elements;
    private final Places places;

    private Entities(Object[] elements, Places places) {
        this.elements = elements;
        this.places = places;
    }

    /// The entities of a list; the list itself if it is one of this kind already.
    static <E extends Identified<E>> List<E> of(List<E> list) {
        if (list instanceof Entities<E>) {
            return list;
        }
        Object[] elements = list.toArray();
        for (Object element : elements) {
            Objects.requireNonNull(element);
        }
        return new Entities<>(elements, new Places());
    }

    Optional<E> find(Id<E> id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(get(place));
    }

    /// -1 if there is none of this id.
    int place(Id<E> id) {
        return places.in(elements).getOrDefault(id, -1);
    }

    /// This list with another version of an entity; the list itself if it has none of this id.
    List<E> replaced(E element) {
        int place = place(element.id());
        if (place < 0) {
            return this;
        }
        Object[] changed = elements.clone();
        changed[place] = element;
        return new Entities<>(changed, places);
    }

    @Override
    @SuppressWarnings("unchecked") // only entities of this kind were put in
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    /// Versions of a register share most of their entities, which are then not looked into.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entities<?> entities ? Arrays.equals(elements, entities.elements)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(elements);
    }

    /// The places by id. Two threads that ask at the same moment work them out twice, to the same end.
    private static final class Places {
        private @Nullable Map<Id<?>, Integer> byId;

        Map<Id<?>, Integer> in(Object[] elements) {
            Map<Id<?>, Integer> known = byId;
            if (known == null) {
                known = Map.copyOf(placed(elements));
                byId = known;
            }
            return known;
        }

        private static Map<Id<?>, Integer> placed(Object[] elements) {
            Map<Id<?>, Integer> placed = HashMap.newHashMap(elements.length);
            for (int i = 0; i < elements.length; i++) {
                placed.putIfAbsent(((Identified<?>) elements[i]).id(), i);
            }
            return placed;
        }
    }
}
