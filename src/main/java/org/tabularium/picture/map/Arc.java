package org.tabularium.picture.map;

import org.tabularium.document.drawing.Outline;

/// The way from a home to a mark: a curve with one bend.
///
/// @param bend how far it leaves to the left of the straight line, as an angle in radians
record Arc(Spot from, Spot to, double bend) {
    private static final int FIRMEST = 12;

    /// The corner towards which it leaves and from which it arrives, on the line that halves the straight one.
    Spot corner() {
        double up = Math.tan(bend) / 2;
        return new Spot((from.x() + to.x()) / 2 + up * (to.y() - from.y()),
                (from.y() + to.y()) / 2 - up * (to.x() - from.x()));
    }

    /// The point after a share of the way.
    Spot at(double share) {
        Spot corner = corner();
        double rest = 1 - share;
        return new Spot(rest * rest * from.x() + 2 * rest * share * corner.x() + share * share * to.x(),
                rest * rest * from.y() + 2 * rest * share * corner.y() + share * share * to.y());
    }

    double length() {
        return from.distance(to);
    }

    /// Less bent, until it stays in the box.
    Arc within(Box box) {
        Arc arc = this;
        for (int i = 0; i < FIRMEST; i++) {
            if (box.holds(arc.extreme(false)) && box.holds(arc.extreme(true))) {
                return arc;
            }
            arc = new Arc(from, to, arc.bend * 0.8);
        }
        return new Arc(from, to, 0);
    }

    /// The point that lies farthest to the left or right, or up or down.
    private Spot extreme(boolean upright) {
        Spot corner = corner();
        double first = upright ? from.y() : from.x();
        double last = upright ? to.y() : to.x();
        double middle = upright ? corner.y() : corner.x();
        double turn = first - 2 * middle + last;
        return at(turn == 0 ? 0.5 : Math.clamp((first - middle) / turn, 0, 1));
    }

    Outline outline() {
        Spot corner = corner();
        return Outline.begin().move(from.x(), from.y())
                .curve(from.x() + (corner.x() - from.x()) * 2 / 3, from.y() + (corner.y() - from.y()) * 2 / 3,
                        to.x() + (corner.x() - to.x()) * 2 / 3, to.y() + (corner.y() - to.y()) * 2 / 3,
                        to.x(), to.y())
                .end();
    }
}
