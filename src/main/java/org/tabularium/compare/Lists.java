package org.tabularium.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Changes of lists whose elements are known by keys.
public final class Lists {
    private Lists() {}

    static boolean isUnique(List<Object> keys) {
        return new HashSet<>(keys).size() == keys.size();
    }

    /// Whether the elements that two lists share stand in another order.
    public static boolean isReordered(List<Object> before, List<Object> after) {
        Set<Object> then = new HashSet<>(before);
        Set<Object> now = new HashSet<>(after);
        return !before.stream().filter(now::contains).toList()
                .equals(after.stream().filter(then::contains).toList());
    }

    /// The list with an element behind the one that precedes it in the newer order, or the next before that.
    static List<Object> added(List<?> list, Change.Added change, Function<Object, Object> key) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            places.put(key.apply(list.get(i)), i);
        }
        List<Object> longer = new ArrayList<>(list);
        if (!places.containsKey(change.key())) {
            int place = 0;
            for (int i = change.order().indexOf(change.key()) - 1; i >= 0; i--) {
                Integer before = places.get(change.order().get(i));
                if (before != null) {
                    place = before + 1;
                    break;
                }
            }
            longer.add(place, change.element());
        }
        return List.copyOf(longer);
    }

    static List<Object> removed(List<?> list, Change.Removed change, Function<Object, Object> key) {
        List<Object> shorter = new ArrayList<>(list);
        shorter.removeIf(e -> key.apply(e).equals(change.key()));
        return List.copyOf(shorter);
    }

    /// The list in the newer order. What is not in it stays behind the element it stood behind.
    static List<Object> reordered(List<?> list, Change.Reordered change, Function<Object, Object> key) {
        Set<Object> known = new HashSet<>(change.order());
        List<Object> sorted = new ArrayList<>();
        Map<Object, List<Object>> groups = new LinkedHashMap<>();
        List<Object> group = sorted;
        for (Object element : list) {
            Object mine = key.apply(element);
            if (known.contains(mine)) {
                group = groups.computeIfAbsent(mine, k -> new ArrayList<>());
            }
            group.add(element);
        }
        change.order().forEach(k -> sorted.addAll(groups.getOrDefault(k, List.of())));
        return List.copyOf(sorted);
    }
}
