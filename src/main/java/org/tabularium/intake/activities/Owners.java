package org.tabularium.intake.activities;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tabularium.intake.prose.Stretch;

/// To which of several places, each within another or apart from it, a spot of a text belongs: the narrowest.
final class Owners {
    private static final int NOBODY = -1;
    private final TreeMap<Integer, Integer> from = new TreeMap<>();

    /// @param places in the order of their beginnings, the wider one first
    Owners(List<Stretch> places) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < places.size(); i++) {
            Stretch place = places.get(i);
            close(places, open, place.start());
            from.put(place.start(), i);
            open.push(i);
        }
        close(places, open, Integer.MAX_VALUE);
    }

    private void close(List<Stretch> places, Deque<Integer> open, int upTo) {
        while (!open.isEmpty() && places.get(open.element()).end() <= upTo) {
            int end = places.get(open.pop()).end();
            from.put(end, open.isEmpty() ? NOBODY : open.element());
        }
    }

    /// Number of the narrowest place around a spot.
    OptionalInt of(Stretch at) {
        Map.Entry<Integer, Integer> owner = from.floorEntry(at.start());
        return owner == null || owner.getValue() == NOBODY ? OptionalInt.empty()
                : OptionalInt.of(owner.getValue());
    }
}
