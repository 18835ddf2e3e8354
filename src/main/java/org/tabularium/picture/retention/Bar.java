package org.tabularium.picture.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;

/// What bars look like; each kind differs by more than its colour.
enum Bar {
    /// A statute is named.
    STATUTE(Ink.MUTED, 1),
    /// The controller has decided.
    OWN(Ink.MUTED, 0),
    /// Criteria decide.
    OPEN(Ink.MUTED, 0),
    /// Neither period nor criteria are stated.
    MISSING(Ink.GAP, 0);

    static final double HEIGHT = 10;
    private static final double HATCH = 6;
    private static final List<Double> DASHES = List.of(3.0, 3.0);
    private final Ink ink;
    private final double fill;

    Bar(Ink ink, double fill) {
        this.ink = ink;
        this.fill = fill;
    }

    boolean isOpen() {
        return this == OPEN || this == MISSING;
    }

    /// @param y of its upper edge
    List<Item> at(double from, double y, double to) {
        double width = Math.max(3, to - from);
        List<Item> items = new ArrayList<>();
        switch (this) {
            case STATUTE -> items.add(
                    new Item.Shape(Outline.rectangle(from, y, width, HEIGHT), Optional.of(new Item.Fill(ink, fill)),
                            Optional.of(new Item.Pen(ink, 1))));
            case OWN -> items.add(Item.Shape.drawn(Outline.rectangle(from, y, width, HEIGHT), new Item.Pen(ink, 1)));
            case OPEN, MISSING -> {
                items.addAll(hatched(from, y, from + width));
                Outline.Tracer open = Outline.begin().move(from + width, y).line(from, y).line(from, y + HEIGHT)
                        .line(from + width, y + HEIGHT);
                items.add(Item.Shape.drawn(open.end(),
                        new Item.Pen(ink, 1, this == MISSING ? DASHES : List.of())));
            }
        }
        return items;
    }

    private List<Item> hatched(double from, double y, double to) {
        Outline.Tracer lines = Outline.begin();
        for (double x = from - HEIGHT + HATCH; x < to; x += HATCH) {
            double left = Math.max(x, from);
            double right = Math.min(x + HEIGHT, to);
            lines.move(left, y + HEIGHT - (left - x)).line(right, y + HEIGHT - (right - x));
        }
        return List.of(Item.Shape.drawn(lines.end(), new Item.Pen(ink, 0.8)));
    }
}
