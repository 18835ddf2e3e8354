package org.tabularium.document.drawing;

import java.util.List;

/// Shapes that tell things apart without colour, all of about the same weight.
public enum Symbol {
    DISC, RING, DIAMOND, SQUARE, TRIANGLE, CROSSED;

    /// How far the arms of a circle's curves reach, as a share of its radius.
    private static final double KAPPA = 0.5523;

    /// The shape around a place.
    ///
    /// @param size of its box, in pixels
    public List<Item> at(double x, double y, double size, Ink ink) {
        double r = size / 2;
        Item.Pen pen = new Item.Pen(ink, size / 7);
        return switch (this) {
            case DISC -> List.of(Item.Shape.filled(circle(x, y, r * 0.9), ink));
            case RING -> List.of(Item.Shape.filled(circle(x, y, r * 0.8), Ink.GROUND),
                    Item.Shape.drawn(circle(x, y, r * 0.8), pen));
            case DIAMOND -> List.of(Item.Shape.filled(
                    Outline.begin().move(x, y - r).line(x + r, y).line(x, y + r).line(x - r, y).close().end(),
                    ink));
            case SQUARE -> List
                    .of(Item.Shape.filled(Outline.rectangle(x - r * 0.8, y - r * 0.8, r * 1.6, r * 1.6),
                            ink));
            case TRIANGLE -> List
                    .of(Item.Shape.filled(Outline.begin().move(x, y - r * 0.9).line(x + r, y + r * 0.8)
                            .line(x - r, y + r * 0.8).close().end(), ink));
            case CROSSED -> List.of(Item.Shape.filled(circle(x, y, r * 0.9), Ink.GROUND),
                    Item.Shape.drawn(circle(x, y, r * 0.9), pen),
                    Item.Shape.drawn(Outline.line(x - r * 0.4, y - r * 0.4, x + r * 0.4, y + r * 0.4), pen),
                    Item.Shape.drawn(Outline.line(x - r * 0.4, y + r * 0.4, x + r * 0.4, y - r * 0.4), pen));
        };
    }

    private static Outline circle(double x, double y, double r) {
        double k = r * KAPPA;
        return Outline.begin().move(x + r, y).curve(x + r, y + k, x + k, y + r, x, y + r)
                .curve(x - k, y + r, x - r, y + k, x - r, y).curve(x - r, y - k, x - k, y - r, x, y - r)
                .curve(x + k, y - r, x + r, y - k, x + r, y).close().end();
    }
}
