package org.tabularium.picture.map;

import java.util.Comparator;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Outline;

/// A side of the frame.
enum Side {
    LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

    private final int x;
    private final int y;

    Side(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /// The side to which a place is nearest.
    static Side nearest(Spot at, Box frame) {
        return Stream.of(values()).min(Comparator.comparingDouble(side -> switch (side) {
            case LEFT -> at.x() - frame.x();
            case RIGHT -> frame.right() - at.x();
            case TOP -> at.y() - frame.y();
            case BOTTOM -> frame.bottom() - at.y();
        })).orElseThrow();
    }

    /// A small arrow beside a place that points to this side.
    ///
    /// @param away how far from the place
    Outline arrow(Spot at, double away, double size) {
        double tipX = at.x() + x * (away + size);
        double tipY = at.y() + y * (away + size);
        return Outline.begin().move(tipX - size * (x + y), tipY - size * (y + x))
                .line(tipX, tipY).line(tipX - size * (x - y), tipY - size * (y - x)).end();
    }
}
