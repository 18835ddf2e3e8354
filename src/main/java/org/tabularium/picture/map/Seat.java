package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;

/// A place for a label.
///
/// @param mark around the marks it belongs to
/// @param cost the less, the better
/// @param crossings how much of it arcs lead through
/// @param led whether it stands so far away that a line leads to it from the marks
record Seat(Label label, Box box, Item.Align align, Box mark, double cost, int crossings, boolean led) {
    private static final double LINE = 0.8;

    boolean meets(Seat other, double apart) {
        return box.x() - apart < other.box.right() && other.box.x() - apart < box.right()
                && box.y() - apart < other.box.bottom() && other.box.y() - apart < box.bottom();
    }

    boolean isCrossed() {
        return crossings > 0;
    }

    /// Whether it says more, without lying on more arcs.
    boolean isBetter(Seat other) {
        return label.isLonger(other.label) && crossings <= other.crossings;
    }

    List<Item> items(boolean faded) {
        List<Item> items = new ArrayList<>();
        if (led) {
            items.add(Item.Shape.drawn(leader(), new Item.Pen(Ink.MUTED, LINE)));
        }
        items.addAll(label.at(box, align, isCrossed(), faded));
        return items;
    }

    private Outline leader() {
        double x = Math.clamp(mark.middle().x(), box.x(), box.right());
        double y = Math.clamp(mark.middle().y(), box.y() + 2, box.bottom());
        return Outline.line(Math.clamp(x, mark.x() + 2, mark.right() - 2), Math.clamp(y, mark.y() + 2,
                mark.bottom() - 2), x, y);
    }
}
