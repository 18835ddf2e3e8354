package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which elements two sequences have in common, in the same order.
///
/// The longest common sequence of short ones; long ones are first held together by the elements that are in both exactly
/// once, so that a notice about a thousand activities is compared in an instant.
final class Alignment {
    /// Beyond this many pairs elements that come once hold the sequences together.
    private static final long MOST = 4_000_000;
    private final List<String> before;
    private final List<String> after;
    private final boolean[] keptBefore;
    private final boolean[] keptAfter;

    Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        keptBefore = new boolean[before.size()];
        keptAfter = new boolean[after.size()];
        align(new Range(0, before.size(), 0, after.size()));
    }

    /// Whether the element before is in common; the n-th of these is the n-th of those after.
    boolean isKeptBefore(int index) {
        return index < keptBefore.length && keptBefore[index];
    }

    boolean isKeptAfter(int index) {
        return index < keptAfter.length && keptAfter[index];
    }

    /// Whether there is such an element and it is not in common.
    boolean isGone(int index) {
        return index < keptBefore.length && !keptBefore[index];
    }

    boolean isNew(int index) {
        return index < keptAfter.length && !keptAfter[index];
    }

    /// From an index up to another one, in both sequences.
    private record Range(int i, int n, int j, int m) {
        boolean isEmpty() {
            return i == n || j == m;
        }

        boolean isShort() {
            return (long) (n - i) * (m - j) <= MOST;
        }
    }

    private void keep(int i, int j) {
        keptBefore[i] = true;
        keptAfter[j] = true;
    }

    private void align(Range range) {
        int i = range.i();
        int j = range.j();
        while (i < range.n() && j < range.m() && before.get(i).equals(after.get(j))) {
            keep(i++, j++);
        }
        int n = range.n();
        int m = range.m();
        while (n > i && m > j && before.get(n - 1).equals(after.get(m - 1))) {
            keep(--n, --m);
        }
        Range middle = new Range(i, n, j, m);
        if (!middle.isEmpty() && middle.isShort()) {
            longest(middle);
        } else if (!middle.isEmpty()) {
            between(middle, rising(once(middle)));
        }
    }

    private void longest(Range range) {
        int rows = range.n() - range.i();
        int columns = range.m() - range.j();
        int[][] length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = same(range, i, j) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(range, i, j)) {
                keep(range.i() + i++, range.j() + j++);
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean same(Range range, int i, int j) {
        return before.get(range.i() + i).equals(after.get(range.j() + j));
    }

    /// What lies between elements that are surely the same; without any the whole counts as changed.
    private void between(Range range, List<int[]> same) {
        int i = range.i();
        int j = range.j();
        for (int[] pair : same) {
            keep(pair[0], pair[1]);
            align(new Range(i, pair[0], j, pair[1]));
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        if (!same.isEmpty()) {
            align(new Range(i, range.n(), j, range.m()));
        }
    }

    /// Where the elements stand that come once on both sides, in the order of the first.
    private List<int[]> once(Range range) {
        Map<String, Integer> one = places(before, range.i(), range.n());
        Map<String, Integer> other = places(after, range.j(), range.m());
        List<int[]> pairs = new ArrayList<>();
        for (int i = range.i(); i < range.n(); i++) {
            int j = other.getOrDefault(before.get(i), -1);
            if (j >= 0 && one.getOrDefault(before.get(i), -1) == i) {
                pairs.add(new int[] {i, j});
            }
        }
        return pairs;
    }

    /// Where each element stands; -1 if it stands at several places.
    private static Map<String, Integer> places(List<String> all, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(all.get(i), i, (_, _) -> -1);
        }
        return places;
    }

    /// The longest choice of pairs that keeps their order on the other side too.
    private static List<int[]> rising(List<int[]> pairs) {
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[pairs.size()];
        for (int k = 0; k < pairs.size(); k++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int half = (low + high) >>> 1;
                if (pairs.get(ends.get(half))[1] < pairs.get(k)[1]) {
                    low = half + 1;
                } else {
                    high = half;
                }
            }
            previous[k] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(k);
            } else {
                ends.set(low, k);
            }
        }
        List<int[]> rising = new ArrayList<>();
        for (int k = ends.isEmpty() ? -1 : ends.getLast(); k >= 0; k = previous[k]) {
            rising.addFirst(pairs.get(k));
        }
        return rising;
    }
}
