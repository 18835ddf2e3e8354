package org.tabularium.edit.search;

import java.util.HashMap;
import java.util.Map;

/// Numbers the entities that are spoken of, so that a search looks them up in an array. A number is kept for good.
final class Numbers {
    private final Map<Entry.Target, Integer> given = new HashMap<>();

    int of(Entry.Target target) {
        return given.computeIfAbsent(target, t -> given.size());
    }

    /// How many were given: all numbers are smaller.
    int size() {
        return given.size();
    }
}
