package org.tabularium.ui.picture;

/// A rectangle around something, in pixels.
record Box(double left, double top, double right, double bottom) {

    static Box empty() {
        return new Box(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
    }

    boolean isEmpty() {
        return left > right;
    }

    Box and(double x, double y) {
        return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    Box and(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /// How far a point is from it; nothing if it lies within.
    double distance(double x, double y) {
        return Math.hypot(Math.max(0, Math.max(left - x, x - right)),
                Math.max(0, Math.max(top - y, y - bottom)));
    }

    double x() {
        return (left + right) / 2;
    }

    double y() {
        return (top + bottom) / 2;
    }
}
