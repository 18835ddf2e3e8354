package org.tabularium.edit.search;

import java.util.stream.LongStream;

/// The best few of many finds, each packed into one number, so that those left out cost nothing.
final class Best {
    private static final int RANK_AT = 56;
    private static final int LEAF_AT = 24;
    private static final int ENTRY = (1 << LEAF_AT) - 1;
    private final long[] kept;
    private int size;
    private int inAll;

    Best(int most) {
        kept = new long[most];
    }

    void offer(int rank, int leaf, int entry) {
        inAll++;
        long find = (long) rank << RANK_AT | (long) leaf << LEAF_AT | entry;
        if (size == kept.length && find >= kept[size - 1]) {
            return;
        }
        int at = size < kept.length ? size++ : size - 1;
        while (at > 0 && kept[at - 1] > find) {
            kept[at] = kept[at - 1];
            at--;
        }
        kept[at] = find;
    }

    /// How many were offered.
    int inAll() {
        return inAll;
    }

    /// Those kept, the best first.
    LongStream finds() {
        return LongStream.of(kept).limit(size);
    }

    static int leaf(long find) {
        return (int) (find >>> LEAF_AT);
    }

    static int entry(long find) {
        return (int) find & ENTRY;
    }
}
