package org.tabularium.compare.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Facts that were looked for and those that were lost or invented, by their kind.
final class Tally {
    private final Map<String, Count> counts = new TreeMap<>();
    private final List<Loss> losses = new ArrayList<>();

    /// Something lost or invented.
    ///
    /// @param kind what kind of fact, such as `period`
    /// @param what what was lost or invented, and where
    record Loss(String kind, boolean invented, String what) {
        @Override
        public String toString() {
            return kind + (invented ? " INVENTED " : " LOST ") + what;
        }
    }

    /// How it stands with a kind of fact.
    ///
    /// @param all how many the notices print
    /// @param lost how many of them are not read
    /// @param invented how many are read that no notice prints
    record Count(int all, int lost, int invented) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(all + other.all, lost + other.lost, invented + other.invented);
        }
    }

    /// A fact that is printed.
    void printed(String kind, boolean read, String what) {
        counts.merge(kind, new Count(1, read ? 0 : 1, 0), Count::plus);
        if (!read) {
            losses.add(new Loss(kind, false, what));
        }
    }

    /// A fact that is read.
    void read(String kind, boolean printed, String what) {
        if (!printed) {
            counts.merge(kind, new Count(0, 0, 1), Count::plus);
            losses.add(new Loss(kind, true, what));
        }
    }

    Map<String, Count> counts() {
        return counts;
    }

    List<Loss> losses() {
        return losses;
    }
}
