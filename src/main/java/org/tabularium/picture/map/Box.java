package org.tabularium.picture.map;

/// An area of the picture, in pixels.
record Box(double x, double y, double width, double height) {
    static Box around(Spot middle, double width, double height) {
        return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Spot middle() {
        return new Spot(x + width / 2, y + height / 2);
    }

    boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// The square of how far apart they are at their nearest points.
    double gap(Box other) {
        double across = Math.max(0, Math.max(other.x - right(), x - other.right()));
        double down = Math.max(0, Math.max(other.y - bottom(), y - other.bottom()));
        return across * across + down * down;
    }

    boolean holds(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    boolean holds(Spot at) {
        return x <= at.x() && y <= at.y() && right() >= at.x() && bottom() >= at.y();
    }

    /// What of it lies above a strip at its foot.
    Box above(double strip) {
        return new Box(x, y, width, Math.max(0, height - strip));
    }

    /// The same, smaller on each side.
    Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }
}
