package org.tabularium.edit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tabularium.model.Pieces.Ends;

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
        List<T> judged = before == null ? List.of() : before.entities;
        BitSet met = before == null ? new BitSet(all.size()) : (BitSet) before.met.clone();
        Ends same = Ends.of(judged, all);
        // The others stand elsewhere if some have come or gone.
        int to = judged.size() == all.size() ? all.size() - same.tail() : all.size();
        for (int i = same.head(); i < to; i++) {
            if (i >= judged.size() || judged.get(i) != all.get(i)) {
                met.set(i, meets.test(all.get(i)));
            }
        }
        if (judged.size() > all.size()) {
            met.clear(all.size(), judged.size());
        }
        known.put(criterion, new Verdict<>(all, met));
        return met;
    }

    void forget() {
        known.clear();
    }
}
