package org.tabularium.picture.map;

import java.util.Arrays;

/// Cuts rings off at the frame, edge by edge (Sutherland and Hodgman, 1974).
final class Clipping {
    private Clipping() {}

    /// @param ring points in turn, x and y
    static double[] to(Box box, double[] ring) {
        if (within(box, ring)) {
            return ring;
        }
        double[] cut = ring;
        for (Edge edge : Edge.values()) {
            cut = edge.cut(cut, box);
        }
        return cut;
    }

    private static boolean within(Box box, double[] ring) {
        for (int i = 0; i < ring.length; i += 2) {
            if (ring[i] < box.x() || ring[i] > box.right() || ring[i + 1] < box.y()
                    || ring[i + 1] > box.bottom()) {
                return false;
            }
        }
        return true;
    }

    private enum Edge {
        LEFT, RIGHT, TOP, BOTTOM;

        /// How far inside the edge a point lies.
        private double inside(double x, double y, Box box) {
            return switch (this) {
                case LEFT -> x - box.x();
                case RIGHT -> box.right() - x;
                case TOP -> y - box.y();
                case BOTTOM -> box.bottom() - y;
            };
        }

        private double[] cut(double[] ring, Box box) {
            double[] kept = new double[2 * ring.length];
            int n = 0;
            for (int i = 0; i < ring.length; i += 2) {
                int before = (i + ring.length - 2) % ring.length;
                double from = inside(ring[before], ring[before + 1], box);
                double to = inside(ring[i], ring[i + 1], box);
                if ((from < 0) != (to < 0)) {
                    double share = from / (from - to);
                    kept[n++] = ring[before] + share * (ring[i] - ring[before]);
                    kept[n++] = ring[before + 1] + share * (ring[i + 1] - ring[before + 1]);
                }
                if (to >= 0) {
                    kept[n++] = ring[i];
                    kept[n++] = ring[i + 1];
                }
            }
            return Arrays.copyOf(kept, n);
        }
    }
}
