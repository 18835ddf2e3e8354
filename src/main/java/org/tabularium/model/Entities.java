package org.tabularium.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A list of entities that cannot be changed and knows where the entity of an id stands.
///
/// The places are worked out when one is asked for first. A list in which an entity has taken the place of another
/// version of itself has the same places and takes them over, so that they are worked out once for all edits.
///
/// @param <E> the entities
final class Entities<E extends Identified<E>> extends Pieces<E> {
    private final Places places;

    private Entities(Object[][] pieces, int size, Places places) {
        super(pieces, size);
        this.places = places;
    }

    /// The entities of a list; the list itself if it is one of this kind already.
    static <E extends Identified<E>> List<E> of(List<E> list) {
        return list instanceof Entities<E> ? list : new Entities<>(cut(list), list.size(), new Places());
    }

    Optional<E> find(Id<E> id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(get(place));
    }

    /// -1 if there is none of this id.
    int place(Id<E> id) {
        return places.of(this).getOrDefault(id, -1);
    }

    /// This list with another version of an entity; the list itself if it has none of this id.
    List<E> replaced(E element) {
        int place = place(element.id());
        return place < 0 ? this : new Entities<>(exchanged(place, List.of(element)), size(), places);
    }

    /// The places by id. Two threads that ask at the same moment work them out twice, to the same end.
    private static final class Places {
        private @Nullable Map<Id<?>, Integer> byId;

        Map<Id<?>, Integer> of(List<? extends Identified<?>> entities) {
            Map<Id<?>, Integer> known = byId;
            if (known == null) {
                known = Map.copyOf(placed(entities));
                byId = known;
            }
            return known;
        }

        private static Map<Id<?>, Integer> placed(List<? extends Identified<?>> entities) {
            Map<Id<?>, Integer> placed = HashMap.newHashMap(entities.size());
            for (int i = 0; i < entities.size(); i++) {
                placed.putIfAbsent(entities.get(i).id(), i);
            }
            return placed;
        }
    }
}
