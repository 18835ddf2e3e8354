package org.tabularium.intake.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which entry of one list is which of another; each at most once, the best likeness first.
final class Pairing {
    private final Map<Integer, Integer> rights = new HashMap<>();

    private Pairing() {}

    /// How alike two entries are; 0 or less: not at all.
    @FunctionalInterface
    interface Likeness<L, R> {
        double of(L left, R right);
    }

    private record Pair(int left, int right, double likeness) {}

    static <L, R> Pairing of(List<L> lefts, List<R> rights, Likeness<L, R> likeness) {
        List<Pair> pairs = new ArrayList<>();
        for (int l = 0; l < lefts.size(); l++) {
            for (int r = 0; r < rights.size(); r++) {
                double alike = likeness.of(lefts.get(l), rights.get(r));
                if (alike > 0) {
                    pairs.add(new Pair(l, r, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness()));
        Pairing result = new Pairing();
        for (Pair pair : pairs) {
            if (!result.hasLeft(pair.left()) && !result.hasRight(pair.right())) {
                result.rights.put(pair.left(), pair.right());
            }
        }
        return result;
    }

    boolean hasLeft(int left) {
        return rights.containsKey(left);
    }

    boolean hasRight(int right) {
        return rights.containsValue(right);
    }

    Optional<Integer> right(int left) {
        return Optional.ofNullable(rights.get(left));
    }

    int size() {
        return rights.size();
    }
}
