package org.tabularium.intake.table;

import java.util.Arrays;

/// Gives each thing at most one taker and each taker at most one thing, so that the gains add up to the most there is
/// (Kuhn's and Munkres' method).
final class Assignment {
    private Assignment() {}

    /// The taker of each thing; -1 where none gains by it.
    ///
    /// @param gains by thing and taker, none below 0
    static int[] best(double[][] gains) {
        int things = gains.length;
        int takers = things == 0 ? 0 : gains[0].length;
        int size = Math.max(things, takers);
        double[] ofThing = new double[size + 1];
        double[] ofTaker = new double[size + 1];
        int[] thingOf = new int[size + 1];
        int[] way = new int[size + 1];
        for (int thing = 1; thing <= size; thing++) {
            thingOf[0] = thing;
            int taker = 0;
            double[] least = new double[size + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[size + 1];
            do {
                used[taker] = true;
                int at = thingOf[taker];
                double step = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int other = 1; other <= size; other++) {
                    if (used[other]) {
                        continue;
                    }
                    double cost = cost(gains, at - 1, other - 1) - ofThing[at] - ofTaker[other];
                    if (cost < least[other]) {
                        least[other] = cost;
                        way[other] = taker;
                    }
                    if (least[other] < step) {
                        step = least[other];
                        next = other;
                    }
                }
                for (int other = 0; other <= size; other++) {
                    if (used[other]) {
                        ofThing[thingOf[other]] += step;
                        ofTaker[other] -= step;
                    } else {
                        least[other] -= step;
                    }
                }
                taker = next;
            } while (thingOf[taker] != 0);
            while (taker != 0) {
                int before = way[taker];
                thingOf[taker] = thingOf[before];
                taker = before;
            }
        }
        return takers(gains, thingOf, things, takers);
    }

    private static int[] takers(double[][] gains, int[] thingOf, int things, int takers) {
        int[] taken = new int[things];
        Arrays.fill(taken, -1);
        for (int taker = 1; taker <= takers; taker++) {
            int thing = thingOf[taker] - 1;
            if (thing >= 0 && thing < things && gains[thing][taker - 1] > 0) {
                taken[thing] = taker - 1;
            }
        }
        return taken;
    }

    private static double cost(double[][] gains, int thing, int taker) {
        return thing < gains.length && taker < gains[thing].length ? -gains[thing][taker] : 0;
    }
}
