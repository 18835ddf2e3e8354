package org.tabularium.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which differences need which others so that no reference is left without what it refers to: who mentions something
/// added needs it to be added, and what is removed needs every mention of it to be gone.
final class Ties {
    /// Differences are known as the objects they are; to look into the entities they hold would take long.
    private final IdentityHashMap<Difference, Set<Difference>> needs = new IdentityHashMap<>();

    Ties(List<Difference> all) {
        IdentityHashMap<Difference, Mentions> before = new IdentityHashMap<>();
        IdentityHashMap<Difference, Mentions> after = new IdentityHashMap<>();
        Map<String, Difference> bringing = new HashMap<>();
        Map<String, List<Difference>> dropping = new HashMap<>();
        for (Difference difference : all) {
            Mentions then = Mentions.before(difference);
            Mentions now = Mentions.after(difference);
            before.put(difference, then);
            after.put(difference, now);
            without(now.held(), then.held()).forEach(h -> bringing.put(h, difference));
            without(then.named(), now.named())
                    .forEach(n -> dropping.computeIfAbsent(n, k -> new ArrayList<>()).add(difference));
        }
        for (Difference difference : all) {
            Mentions then = before.getOrDefault(difference, Mentions.NONE);
            Mentions now = after.getOrDefault(difference, Mentions.NONE);
            Set<Difference> wanted = set();
            for (String name : now.named()) {
                Difference brings = bringing.get(name);
                if (brings != null) {
                    wanted.add(brings);
                }
            }
            without(then.held(), now.held()).forEach(h -> wanted.addAll(dropping.getOrDefault(h, List.of())));
            wanted.remove(difference);
            if (!wanted.isEmpty()) {
                needs.put(difference, wanted);
            }
        }
    }

    /// The differences with all that they need.
    Set<Difference> closure(Collection<Difference> chosen) {
        Set<Difference> closed = set();
        Deque<Difference> open = new ArrayDeque<>(chosen);
        while (!open.isEmpty()) {
            Difference next = open.pop();
            if (closed.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return closed;
    }

    private static Set<Difference> set() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(s -> !others.contains(s)).toList();
    }
}
