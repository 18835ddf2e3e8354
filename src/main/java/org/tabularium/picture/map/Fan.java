package org.tabularium.picture.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Spreads the arcs that leave one home, so that neighbours stay apart and do not cross.
final class Fan {
    /// How far apart two arcs leave where there is room, in radians.
    private static final double APART = Math.toRadians(7);
    /// What all of them together may take up.
    private static final double SPREAD = Math.toRadians(150);
    /// Arcs that go steeper to the south bend to the other side.
    private static final double LEVEL = Math.toRadians(-36);
    private static final double SHORT = 60;
    private static final double STEEPEST = Math.toRadians(62);

    private Fan() {}

    /// The arcs from a home to marks, in the order of the marks.
    static List<Arc> of(Spot home, List<Spot> marks, Box box) {
        double[] straight = marks.stream().mapToDouble(m -> direction(home, m)).toArray();
        double[] leaving = IntStream.range(0, straight.length)
                .mapToDouble(i -> straight[i] + inclination(straight[i], home.distance(marks.get(i))))
                .toArray();
        List<Integer> order = IntStream.range(0, leaving.length).boxed()
                .sorted(Comparator.comparingDouble(i -> leaving[i])).toList();
        double apart = Math.min(APART, SPREAD / Math.max(1, leaving.length));
        double[] sorted =
                IntStream.range(0, leaving.length).mapToDouble(i -> leaving[order.get(i)] - i * apart)
                        .toArray();
        double[] level = rising(sorted);
        double[] bends = new double[leaving.length];
        for (int i = 0; i < bends.length; i++) {
            int mark = order.get(i);
            bends[mark] = Math.clamp(level[i] + i * apart - straight[mark], -STEEPEST, STEEPEST);
        }
        return IntStream.range(0, bends.length)
                .mapToObj(i -> new Arc(home, marks.get(i), bends[i]).within(box)).toList();
    }

    /// From the south over the east, the north and the west back to the south: there few marks are torn apart.
    private static double direction(Spot home, Spot mark) {
        double direction = Math.atan2(home.y() - mark.y(), mark.x() - home.x());
        return direction < -Math.PI / 2 ? direction + 2 * Math.PI : direction;
    }

    /// How far an arc leaves to the left of its straight line: arcs to the west and the east rise to the north, as ways
    /// on the globe do, those to the south do not, so that they open like a fan; short ones bend less.
    private static double inclination(double straight, double distance) {
        double rise = Math.asin(Math.sin(straight));
        double share = Math.clamp((rise - LEVEL) / Math.toRadians(16), -0.6, 1);
        return Math.toRadians(distance < SHORT ? 14 : 38) * share * Math.cos(straight);
    }

    /// The nearest numbers to these that do not fall (isotonic regression by pooling adjacent violators).
    private static double[] rising(double[] numbers) {
        double[] mean = new double[numbers.length];
        int[] many = new int[numbers.length];
        int blocks = 0;
        for (double number : numbers) {
            mean[blocks] = number;
            many[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                int both = many[blocks - 2] + many[blocks - 1];
                mean[blocks - 2] =
                        (mean[blocks - 2] * many[blocks - 2] + mean[blocks - 1] * many[blocks - 1]) / both;
                many[--blocks - 1] = both;
            }
        }
        double[] rising = new double[numbers.length];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < many[block]; i++) {
                rising[at++] = mean[block];
            }
        }
        return rising;
    }
}
