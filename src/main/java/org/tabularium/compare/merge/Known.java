package org.tabularium.compare.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The elements of a list by what they are known by.
///
/// @param keys in the order of the list
record Known(List<Object> keys, Map<Object, Object> elements) {

    static Known of(List<?> list, List<?> keys) {
        Map<Object, Object> elements = LinkedHashMap.newLinkedHashMap(list.size());
        for (int i = 0; i < list.size(); i++) {
            elements.put(keys.get(i), list.get(i));
        }
        return new Known(List.copyOf(keys), elements);
    }

    boolean isUnique() {
        return elements.size() == keys.size();
    }

    boolean has(Object key) {
        return elements.containsKey(key);
    }

    Optional<Object> at(Object key) {
        return Optional.ofNullable(elements.get(key));
    }
}
