package org.tabularium.edit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Which entities of a list meet a criterion, remembered: asked again, the entities themselves are not touched, and
/// after an edit only the edited one is judged anew.
///
/// @param <T> the entities
final class Verdicts<T> {
    private final Map<Filter.Criterion, Verdict<T>> known = new HashMap<>();

    /// The verdict on each entity of a list, by its position.
    private record Verdict<T>(List<T> entities, BitSet met) {}

    /// The positions of the entities that meet a criterion; not to be changed.
    @SuppressWarnings("ReferenceEquality") // an edited entity is another object
    BitSet meeting(Filter.Criterion criterion, List<T> all, Predicate<T> meets) {
        Verdict<T> before = known.get(criterion);
        if (before != null && before.entities == all) {
            return before.met;
        }
        BitSet met = before == null ? new BitSet(all.size()) : (BitSet) before.met.clone();
        int judged = before == null ? 0 : before.entities.size();
        for (int i = 0; i < all.size(); i++) {
            if (before == null || i >= judged || before.entities.get(i) != all.get(i)) {
                met.set(i, meets.test(all.get(i)));
            }
        }
        if (judged > all.size()) {
            met.clear(all.size(), judged);
        }
        known.put(criterion, new Verdict<>(all, met));
        return met;
    }

    void forget() {
        known.clear();
    }
}
