package org.tabularium.document.drawing;

/// Passes a path on with its curves as straight lines.
final class Straightening implements Outline.Tracing {
    private static final int PIECES = 16;
    private final Outline.Straight told;
    private double startX;
    private double startY;
    private double x;
    private double y;

    Straightening(Outline.Straight told) {
        this.told = told;
    }

    @Override
    public void move(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
        told.move(toX, toY);
    }

    @Override
    public void line(double toX, double toY) {
        x = toX;
        y = toY;
        told.line(toX, toY);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            line(at(t, fromX, x1, x2, toX), at(t, fromY, y1, y2, toY));
        }
    }

    @Override
    public void close() {
        x = startX;
        y = startY;
        told.close();
    }

    /// A place on a cubic curve.
    private static double at(double t, double from, double first, double second, double to) {
        double s = 1 - t;
        return s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * to;
    }
}
