package org.tabularium.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that keeps its id through every edit.
///
/// @param <E> the kind of entity itself
public interface Identified<E extends Identified<E>> {
    Id<E> id();

    /// The element with this id, if the list has it.
    static <E extends Identified<E>> Optional<E> find(List<E> list, Id<E> id) {
        return list instanceof Entities<E> entities ? entities.find(id)
                : list.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// Where the element with this id stands, counted from 0; -1 if the list does not have it.
    static <E extends Identified<E>> int place(List<E> list, Id<E> id) {
        return list instanceof Entities<E> entities ? entities.place(id)
                : list.stream().map(Identified::id).toList().indexOf(id);
    }

    /// The list with the element of the same id replaced; the list itself if there is none.
    static <E extends Identified<E>> List<E> replace(List<E> list, E element) {
        return list instanceof Entities<E> entities ? entities.replaced(element)
                : list.stream().map(e -> e.id().equals(element.id()) ? element : e).toList();
    }

    /// The list without the element of this id.
    static <E extends Identified<E>> List<E> without(List<E> list, Id<E> id) {
        return list.stream().filter(e -> !e.id().equals(id)).toList();
    }

    /// The list with one more element at its end.
    static <E> List<E> with(List<E> list, E element) {
        List<E> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
