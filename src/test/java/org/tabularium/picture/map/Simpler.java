package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.List;

/// Leaves out points of a line that hardly bend it (Douglas and Peucker, 1973).
final class Simpler {
    private Simpler() {}

    /// @param most how far the line may move, in degrees of latitude; less where it is small as a whole
    static List<double[]> line(List<double[]> line, double most) {
        double tolerance =
                Math.min(most, line.stream().mapToDouble(p -> distance(p, line.getFirst(), line.getFirst()))
                        .max().orElse(0) / 8);
        boolean[] kept = new boolean[line.size()];
        kept[0] = true;
        kept[line.size() - 1] = true;
        double[] first = line.getFirst();
        double[] last = line.getLast();
        if (first[0] == last[0] && first[1] == last[1]) {
            // an island: begins and ends at the same point, so that the farthest one from it has to stay
            int far = farthest(line, 0, line.size() - 1);
            kept[far] = true;
            keep(line, 0, far, tolerance, kept);
            keep(line, far, line.size() - 1, tolerance, kept);
        } else {
            keep(line, 0, line.size() - 1, tolerance, kept);
        }
        List<double[]> simpler = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                simpler.add(line.get(i));
            }
        }
        return simpler;
    }

    private static void keep(List<double[]> line, int from, int to, double tolerance, boolean[] kept) {
        if (to - from < 2) {
            return;
        }
        int far = farthest(line, from, to);
        if (distance(line.get(far), line.get(from), line.get(to)) > tolerance) {
            kept[far] = true;
            keep(line, from, far, tolerance, kept);
            keep(line, far, to, tolerance, kept);
        }
    }

    private static int farthest(List<double[]> line, int from, int to) {
        int far = from + 1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(line.get(i), line.get(from), line.get(to));
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }

    /// From a point to a line, in degrees of latitude.
    static double distance(double[] point, double[] from, double[] to) {
        double narrow = Math.cos(Math.toRadians(point[1]));
        double dx = (to[0] - from[0]) * narrow;
        double dy = to[1] - from[1];
        double x = (point[0] - from[0]) * narrow;
        double y = point[1] - from[1];
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp((x * dx + y * dy) / square, 0, 1);
        return Math.hypot(x - along * dx, y - along * dy);
    }
}
