package org.tabularium.picture.poster;

import java.util.List;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;

/// How far a picture really reaches: what it was given as its size may leave room at its edges.
final class Extent implements Outline.Straight {
    /// How far letters reach above and below the line they stand on, as shares of their size.
    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.25;
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
                case Item.Shape shape -> shape.outline().traceStraight(this);
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
    }

    @Override
    public void close() {
        // goes back to where it has been
    }
}
