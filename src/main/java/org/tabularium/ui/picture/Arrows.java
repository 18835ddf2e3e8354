package org.tabularium.ui.picture;

import java.util.List;
import java.util.OptionalInt;

/// Where an arrow key leads: to the nearest thing in the quarter of the plane that the arrow points to, going along
/// both axes. With this distance each step towards a thing comes closer to it, so that everything can be reached from
/// everywhere by arrows alone.
final class Arrows {

    /// The directions, each with the axes of its quarter: how far a place lies ahead, and how far aside.
    enum Arrow {
        LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

        private final int x;
        private final int y;

        Arrow(int x, int y) {
            this.x = x;
            this.y = y;
        }

        private double ahead(double dx, double dy) {
            return dx * x + dy * y;
        }

        /// To the right of somebody who looks ahead, which settles to which quarter a diagonal belongs.
        private double aside(double dx, double dy) {
            return dy * x - dx * y;
        }
    }

    private Arrows() {}

    /// The next of several boxes. Of two that are equally near, the one closer to the left edge of the quarter is the
    /// next, since only then each step comes closer.
    ///
    /// @param from the number of the box to go from
    static OptionalInt next(List<Box> boxes, int from, Arrow arrow) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        double leastAside = Double.POSITIVE_INFINITY;
        for (int i = 0; i < boxes.size(); i++) {
            double dx = boxes.get(i).x() - boxes.get(from).x();
            double dy = boxes.get(i).y() - boxes.get(from).y();
            if (dx == 0 && dy == 0) { // in one place they lie side by side, in their order
                dx = (i - from) * Double.MIN_NORMAL;
            }
            double ahead = arrow.ahead(dx, dy);
            double aside = arrow.aside(dx, dy);
            double far = ahead + Math.abs(aside);
            boolean nearer = far < least || (far == least && ahead + aside < leastAside);
            if (ahead > 0 && aside < ahead && aside >= -ahead && nearer) {
                nearest = i;
                least = far;
                leastAside = ahead + aside;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }
}
