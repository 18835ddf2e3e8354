package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How the columns of a table share its width. Header and rows of a table lay themselves out by the same shares.
///
/// Until a line between columns is moved, a column is as wide as its longest word where the others can spare it.
final class Shares {
    private static final double LEAST = 0.1;
    /// Longer words are broken where columns are narrow.
    private static final double WIDEST_WORD = 156;
    private final double[] shares;
    private double[] words;
    private final List<Runnable> listeners = new ArrayList<>();
    private double room;
    private boolean settled;

    Shares(List<Integer> wanted) {
        double sum = wanted.stream().mapToInt(i -> i).sum();
        shares = wanted.stream().mapToDouble(i -> i / sum).toArray();
        words = new double[shares.length];
    }

    int columns() {
        return shares.length;
    }

    /// Says how wide the longest word of each column is.
    void words(double[] widths) {
        if (!settled && !Arrays.equals(words, widths)) {
            words = widths.clone();
            listeners.forEach(Runnable::run);
        }
    }

    /// The width of a column, with so much room for all of them. Columns that lack least are served first.
    double width(int column, double width) {
        room = width;
        double[] widths = Arrays.stream(shares).map(share -> share * width).toArray();
        double spare = IntStream.range(0, shares.length)
                .mapToDouble(i -> Math.max(0, widths[i] - needs(i))).sum();
        double left = spare;
        for (int i : lacking(widths)) {
            double given = Math.min(left, needs(i) - widths[i]);
            widths[i] += given;
            left -= given;
        }
        double taken = spare > 0 ? (spare - left) / spare : 0;
        double own = shares[column] * width;
        return widths[column] > own ? widths[column] : own - Math.max(0, own - needs(column)) * taken;
    }

    private double needs(int column) {
        return Math.min(words[column], Math.max(WIDEST_WORD, room / 3));
    }

    private int[] lacking(double[] widths) {
        return IntStream.range(0, shares.length).filter(i -> widths[i] < needs(i)).boxed()
                .sorted(Comparator.comparingDouble(i -> needs(i) - widths[i])).mapToInt(i -> i).toArray();
    }

    /// Moves the line behind a column; its neighbour gives or takes what it takes or gives.
    ///
    /// @param by share of the whole width, negative to the left
    void move(int column, double by) {
        if (column < 0 || column + 1 >= shares.length) {
            return;
        }
        settle();
        double moved = Math.clamp(by, Math.min(0, LEAST - shares[column]),
                Math.max(0, shares[column + 1] - LEAST));
        shares[column] += moved;
        shares[column + 1] -= moved;
        listeners.forEach(Runnable::run);
    }

    /// From now on the columns are as wide as they are, whatever words come.
    private void settle() {
        if (room > 0) {
            double[] now = new double[shares.length];
            for (int i = 0; i < shares.length; i++) {
                now[i] = width(i, room) / room;
            }
            System.arraycopy(now, 0, shares, 0, now.length);
        }
        words = new double[shares.length];
        settled = true;
    }

    void onMoved(Runnable listener) {
        listeners.add(listener);
    }
}
