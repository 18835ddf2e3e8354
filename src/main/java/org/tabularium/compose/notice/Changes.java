package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds what differs between two sequences.
final class Changes {
    private Changes() {}

    /// A place where the sequences differ: something added, removed, or replaced.
    record Change<T>(Optional<T> before, Optional<T> after) {}

    /// The changes in order; what was removed and added at one place is paired.
    static <T> List<Change<T>> of(List<T> before, List<T> after, Function<T, String> words) {
        Alignment alignment =
                new Alignment(before.stream().map(words).toList(), after.stream().map(words).toList());
        List<Change<T>> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean removed = alignment.isGone(i);
            boolean added = alignment.isNew(j);
            if (removed || added) {
                changes.add(new Change<>(removed ? Optional.of(before.get(i)) : Optional.empty(),
                        added ? Optional.of(after.get(j)) : Optional.empty()));
            }
            i += removed || !added ? 1 : 0;
            j += added || !removed ? 1 : 0;
        }
        return changes;
    }
}
