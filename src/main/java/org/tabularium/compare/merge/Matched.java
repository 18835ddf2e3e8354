package org.tabularium.compare.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.compare.Difference;
import org.tabularium.compare.Step;
import org.tabularium.form.Kind;

/// Three versions of a list in which the same element is known by the same.
record Matched(Known base, Known ours, Known theirs) {
    private static final int NEW = -1;

    static Matched of(Kind<?> kind, List<?> base, List<?> ours, List<?> theirs) {
        return kind instanceof Kind.Parts<?> parts && isByPlace(parts, base) && isByPlace(parts, ours)
                && isByPlace(parts, theirs) ? byPlace(base, ours, theirs)
                        : new Matched(byKey(kind, base), byKey(kind, ours), byKey(kind, theirs));
    }

    boolean isUnique() {
        return base.isUnique() && ours.isUnique() && theirs.isUnique();
    }

    private static boolean isByPlace(Kind.Parts<?> parts, List<?> list) {
        return list.stream().allMatch(part -> Step.keyOf(parts, part).isEmpty());
    }

    private static Known byKey(Kind<?> kind, List<?> list) {
        return Known.of(list, list.stream().map(Difference.key(kind)).toList());
    }

    /// Parts without keys are known by numbers: by their place in the base; if they are new, by numbers beyond it,
    /// and what both sides have added alike by the same number.
    private static Matched byPlace(List<?> base, List<?> ours, List<?> theirs) {
        List<Integer> mine = matched(base, ours);
        List<Integer> other = matched(base, theirs);
        Map<Object, Deque<Integer>> added = new HashMap<>();
        for (int i = 0; i < mine.size(); i++) {
            if (mine.get(i) == NEW) {
                mine.set(i, base.size() + i);
                added.computeIfAbsent(ours.get(i), _ -> new ArrayDeque<>()).add(mine.get(i));
            }
        }
        for (int i = 0; i < other.size(); i++) {
            if (other.get(i) == NEW) {
                Integer same = added.getOrDefault(theirs.get(i), new ArrayDeque<>()).poll();
                other.set(i, same == null ? base.size() + ours.size() + i : same);
            }
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            places.add(i);
        }
        return new Matched(Known.of(base, places), Known.of(ours, mine), Known.of(theirs, other));
    }

    /// For each element of a newer list the place in the older one: of what is the same, and else of what stood behind
    /// the same neighbour and is there no more, which has been changed then.
    private static List<Integer> matched(List<?> older, List<?> newer) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < older.size(); i++) {
            places.computeIfAbsent(older.get(i), _ -> new ArrayDeque<>()).add(i);
        }
        List<Integer> matched = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Object element : newer) {
            Integer place = places.getOrDefault(element, new ArrayDeque<>()).poll();
            matched.add(place == null ? NEW : place);
            taken.add(matched.getLast());
        }
        for (int i = 0; i < matched.size(); i++) {
            boolean isBehind = i == 0 || matched.get(i - 1) != NEW;
            int next = i == 0 ? 0 : matched.get(i - 1) + 1;
            if (matched.get(i) == NEW && isBehind && next < older.size() && taken.add(next)) {
                matched.set(i, next);
            }
        }
        return matched;
    }
}
