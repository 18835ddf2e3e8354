package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds what differs between two sequences, by the longest sequence they have in common.
final class Changes {
    /// Beyond this many pairs the middle is taken as a whole, so that no text can keep the program busy.
    private static final long MOST = 16_000_000;

    private Changes() {}

    /// A place where the sequences differ: something added, removed, or replaced.
    record Change<T>(Optional<T> before, Optional<T> after) {}

    /// The changes in order; what was removed and added at one place is paired.
    static <T> List<Change<T>> of(List<T> before, List<T> after, Function<T, String> words) {
        List<String> old = before.stream().map(words).toList();
        List<String> now = after.stream().map(words).toList();
        boolean[] keptOld = kept(old, now);
        boolean[] keptNow = kept(now, old);
        List<Change<T>> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < keptOld.length || j < keptNow.length) {
            boolean removed = i < keptOld.length && !keptOld[i];
            boolean added = j < keptNow.length && !keptNow[j];
            if (removed || added) {
                changes.add(new Change<>(removed ? Optional.of(before.get(i)) : Optional.empty(),
                        added ? Optional.of(after.get(j)) : Optional.empty()));
            }
            i += removed || !added ? 1 : 0;
            j += added || !removed ? 1 : 0;
        }
        return changes;
    }

    /// Which elements of the first sequence belong to the longest common sequence.
    static boolean[] kept(List<String> one, List<String> other) {
        int n = one.size();
        int m = other.size();
        boolean[] kept = new boolean[n];
        int head = 0;
        while (head < n && head < m && one.get(head).equals(other.get(head))) {
            kept[head++] = true;
        }
        int tail = 0;
        while (tail < n - head && tail < m - head && one.get(n - 1 - tail).equals(other.get(m - 1 - tail))) {
            kept[n - 1 - tail++] = true;
        }
        if ((long) (n - head - tail) * (m - head - tail) <= MOST) {
            middle(one.subList(head, n - tail), other.subList(head, m - tail), kept, head);
        }
        return kept;
    }

    private static void middle(List<String> one, List<String> other, boolean[] kept, int offset) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j)) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                kept[offset + i++] = true;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
