package org.tabularium.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.tabularium.model.Pieces.Ends;

/// What the entities of a list are found by, joined to a few long texts: looking through all of them is one walk
/// through memory. After an edit only the text is joined anew in which the edited entity stands.
///
/// @param <T> the entities
final class Haystack<T> {
    private static final int TOGETHER = 64;
    private List<T> entities = List.of();
    private List<Bundle> bundles = List.of();

    /// Takes in a list.
    ///
    /// @param text what the entity at a position is found by
    @SuppressWarnings("ReferenceEquality") // an edited entity is another object
    void read(List<T> all, IntFunction<String> text) {
        if (all == entities) {
            return;
        }
        Ends same = Ends.of(entities, all);
        List<Bundle> read = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            int to = Math.min(from + TOGETHER, all.size());
            read.add(isKnown(all, from, to, same) ? bundles.get(from / TOGETHER)
                    : Bundle.of(text, from, to));
        }
        bundles = read;
        entities = all;
    }

    @SuppressWarnings("ReferenceEquality") // an edited entity is another object
    private boolean isKnown(List<T> all, int from, int to, Ends same) {
        if (Math.min(from + TOGETHER, entities.size()) != to) {
            return false;
        }
        // Where some have come or gone, those behind them stand elsewhere.
        boolean behind = entities.size() == all.size() && from >= all.size() - same.tail();
        for (int i = behind ? to : Math.max(from, same.head()); i < to; i++) {
            if (all.get(i) != entities.get(i)) {
                return false;
            }
        }
        return true;
    }

    /// The positions of the entities that contain a text.
    BitSet containing(String wanted) {
        BitSet found = new BitSet(entities.size());
        for (int i = 0; i < bundles.size(); i++) {
            bundles.get(i).find(wanted, i * TOGETHER, found);
        }
        return found;
    }

    /// The joined texts of some neighbours.
    ///
    /// @param ends where each of them ends
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Bundle(String text, int[] ends) {
        private static final char BETWEEN = '\0';

        static Bundle of(IntFunction<String> text, int from, int to) {
            StringBuilder joined = new StringBuilder();
            int[] ends = new int[to - from];
            for (int i = from; i < to; i++) {
                joined.append(text.apply(i)).append(BETWEEN);
                ends[i - from] = joined.length();
            }
            return new Bundle(joined.toString(), ends);
        }

        void find(String wanted, int from, BitSet found) {
            int each = 0;
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, ends[each])) {
                while (ends[each] <= at) {
                    each++;
                }
                found.set(from + each);
            }
        }
    }
}
