package org.tabularium.picture.flow;

import java.util.Arrays;

/// Puts boxes of one column below each other, each as near as possible to where it is wanted, none closer to the next
/// than a gap (isotonic regression by pooling adjacent violators: the exact answer in linear time).
final class Placing {
    private Placing() {}

    /// The tops of the boxes, which keep their order within the height.
    ///
    /// @param wanted tops that are wanted
    /// @param heights heights of the boxes; together with the gaps no more than the height
    static double[] tops(double[] wanted, double[] heights, double gap, double height) {
        double[] before = new double[wanted.length];
        for (int i = 1; i < wanted.length; i++) {
            before[i] = before[i - 1] + heights[i - 1] + gap;
        }
        double room = wanted.length == 0 ? 0
                : Math.max(0, height - before[wanted.length - 1] - heights[wanted.length - 1]);
        double[] tops = new double[wanted.length];
        Arrays.setAll(tops, i -> wanted[i] - before[i]);
        ascending(tops);
        Arrays.setAll(tops, i -> Math.clamp(tops[i], 0, room) + before[i]);
        return tops;
    }

    /// Replaces numbers by the nearest that do not fall.
    private static void ascending(double[] numbers) {
        double[] means = new double[numbers.length];
        int[] sizes = new int[numbers.length];
        int pools = 0;
        for (double number : numbers) {
            means[pools] = number;
            sizes[pools] = 1;
            pools++;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                int size = sizes[pools - 2] + sizes[pools - 1];
                means[pools - 2] =
                        (means[pools - 2] * sizes[pools - 2] + means[pools - 1] * sizes[pools - 1]) / size;
                sizes[pools - 2] = size;
                pools--;
            }
        }
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(numbers, at, at + sizes[pool], means[pool]);
            at += sizes[pool];
        }
    }
}
