package org.tabularium.intake.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The cues of a sentence.
record Marked(Map<Cue, List<Hit>> hits) {

    /// Where the words of a cue stand.
    ///
    /// @param from number of the first token
    /// @param to number of the token after the last
    record Hit(int from, int to) {}

    static void add(Map<Cue, List<Hit>> hits, Cue cue, Hit hit) {
        hits.computeIfAbsent(cue, _ -> new ArrayList<>()).add(hit);
    }

    List<Hit> all(Cue cue) {
        return hits.getOrDefault(cue, List.of());
    }

    boolean has(Cue cue) {
        return hits.containsKey(cue);
    }

    boolean hasAny(Cue... cues) {
        for (Cue cue : cues) {
            if (has(cue)) {
                return true;
            }
        }
        return false;
    }

    Optional<Hit> first(Cue cue) {
        return all(cue).stream().findFirst();
    }

    /// Whether a cue begins before a token.
    boolean before(Cue cue, int token) {
        return first(cue).filter(h -> h.from() < token).isPresent();
    }

    /// Those of a cue that begin at a token or after it, but before another.
    List<Hit> between(Cue cue, int from, int to) {
        List<Hit> all = all(cue);
        int first = index(all, from);
        return all.subList(first, Math.max(first, index(all, to)));
    }

    /// The first of a cue that begins at a token or after it, but before another.
    Optional<Hit> within(Cue cue, int from, int to) {
        List<Hit> all = all(cue);
        int first = index(all, from);
        return first < all.size() && all.get(first).from() < to ? Optional.of(all.get(first))
                : Optional.empty();
    }

    /// How many begin before a token.
    private static int index(List<Hit> all, int from) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isWithin(Cue cue, int from, int to) {
        return within(cue, from, to).isPresent();
    }
}
