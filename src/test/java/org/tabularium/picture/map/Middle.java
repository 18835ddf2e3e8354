package org.tabularium.picture.map;

import java.util.Comparator;
import java.util.List;

/// The point of a country that lies farthest from its borders: where a mark stands best.
final class Middle {
    private static final int STEPS = 60;
    private static final int ROUNDS = 4;

    private Middle() {}

    static double[] of(List<List<List<double[]>>> polygons) {
        List<List<double[]>> largest = polygons.stream()
                .max(Comparator.comparingDouble(p -> area(p.getFirst()))).orElseThrow();
        double[] box = box(largest.getFirst());
        double[] best = {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2};
        double most = -1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i <= STEPS; i++) {
                for (int k = 0; k <= STEPS; k++) {
                    double[] at =
                            {box[0] + (box[2] - box[0]) * i / STEPS, box[1] + (box[3] - box[1]) * k / STEPS};
                    double inside = inside(largest, at);
                    if (inside > most) {
                        most = inside;
                        best = at;
                    }
                }
            }
            double wide = (box[2] - box[0]) / 10;
            double high = (box[3] - box[1]) / 10;
            box = new double[] {best[0] - wide, best[1] - high, best[0] + wide, best[1] + high};
        }
        return best;
    }

    private static double[] box(List<double[]> ring) {
        return new double[] {ring.stream().mapToDouble(p -> p[0]).min().orElse(0),
                ring.stream().mapToDouble(p -> p[1]).min().orElse(0),
                ring.stream().mapToDouble(p -> p[0]).max().orElse(0),
                ring.stream().mapToDouble(p -> p[1]).max().orElse(0)};
    }

    private static double area(List<double[]> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            double narrow = Math.cos(Math.toRadians((ring.get(i)[1] + ring.get(i - 1)[1]) / 2));
            twice += (ring.get(i - 1)[0] * ring.get(i)[1] - ring.get(i)[0] * ring.get(i - 1)[1]) * narrow;
        }
        return Math.abs(twice);
    }

    /// How far a point lies from the nearest border, in degrees of latitude; negative outside.
    private static double inside(List<List<double[]>> rings, double[] at) {
        boolean in = false;
        double near = Double.MAX_VALUE;
        for (List<double[]> ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                double[] a = ring.get(i - 1);
                double[] b = ring.get(i);
                if ((a[1] > at[1]) != (b[1] > at[1])
                        && at[0] < (b[0] - a[0]) * (at[1] - a[1]) / (b[1] - a[1]) + a[0]) {
                    in = !in;
                }
                near = Math.min(near, Simpler.distance(at, a, b));
            }
        }
        return in ? near : -near;
    }
}
