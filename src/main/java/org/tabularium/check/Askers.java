package org.tabularium.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who asked for what: when something changes, those who asked for it are found without going through all.
///
/// @param <A> those who ask
final class Askers<A> {
    private final Map<Key, Set<A>> askers = new HashMap<>();

    void enter(A asker, Collection<Key> asked) {
        for (Key key : asked) {
            askers.computeIfAbsent(key, _ -> new HashSet<>()).add(asker);
        }
    }

    void leave(A asker, Collection<Key> asked) {
        for (Key key : asked) {
            askers.computeIfPresent(key, (_, all) -> all.remove(asker) && all.isEmpty() ? null : all);
        }
    }

    /// Who asked for any of these.
    Set<A> of(Collection<Key> changed) {
        Set<A> all = new HashSet<>();
        changed.forEach(key -> all.addAll(askers.getOrDefault(key, Set.of())));
        return all;
    }
}
