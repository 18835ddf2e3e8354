package org.tabularium.picture.poster;

import java.util.List;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;

/// How far a picture really reaches: what it was given as its size may leave room at its edges.
final class Extent implements Outline.Tracing {
    /// How far letters reach above and below the line they stand on, as shares of their size.
    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.25;
    private static final int PIECES = 8;
    private double lastX;
    private double lastY;
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    private Extent() {}

    static Extent of(List<Item> items) {
        Extent extent = new Extent();
        extent.take(items);
        return extent;
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double width() {
        return Math.max(0, right - left);
    }

    double height() {
        return Math.max(0, bottom - top);
    }

    private void take(List<Item> items) {
        for (Item item : items) {
            switch (item) {
                case Item.Shape shape -> shape.outline().trace(this);
                case Item.Lettering words -> take(words);
                case Item.Group group -> take(group.items());
            }
        }
    }

    private void take(Item.Lettering words) {
        double width = Ruler.bundled().width(words.text(), words.face(), words.size());
        double from = words.x() - switch (words.align()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        line(from, words.y() - ABOVE * words.size());
        line(from + width, words.y() + BELOW * words.size());
    }

    @Override
    public void move(double x, double y) {
        line(x, y);
    }

    @Override
    public void line(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        lastX = x;
        lastY = y;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        double fromX = lastX;
        double fromY = lastY;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            line(at(t, fromX, x1, x2, x), at(t, fromY, y1, y2, y));
        }
    }

    /// A place on a cubic curve.
    private static double at(double t, double from, double first, double second, double to) {
        double s = 1 - t;
        return s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * to;
    }

    @Override
    public void close() {
        // goes back to where it has been
    }
}
