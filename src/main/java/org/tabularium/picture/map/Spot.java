package org.tabularium.picture.map;

/// A place in the picture, in pixels.
record Spot(double x, double y) {
    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
