package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;

/// Words beside the marks of a country: its name, below it what the transfers rest on.
///
/// @param second may be empty
record Label(Line first, Line second) {
    private static final double RISE = 10;
    private static final double LEADING = 14;
    private static final double FALL = 3;
    private static final double HALO = 0.8;

    /// Words with their width.
    private record Line(String text, Face face, double size, double width) {
        static Line of(String text, Face face, double size, Ruler ruler) {
            return new Line(text, face, size, ruler.width(text, face, size));
        }

        /// @param y of the line they stand on
        void at(double x, double y, Item.Align align, Ink ink, boolean halo, List<Item> items) {
            if (halo) {
                double left = switch (align) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
                items.add(new Item.Shape(Outline.rectangle(left - 1, y - RISE, width + 2, RISE + FALL),
                        Optional.of(new Item.Fill(Ink.GROUND, HALO)), Optional.empty()));
            }
            items.add(new Item.Lettering(text, x, y, align, face, size, ink));
        }
    }

    static Label of(String first, String second, Ruler ruler) {
        return new Label(Line.of(first, Face.SEMIBOLD, 12, ruler), Line.of(second, Face.REGULAR, 11, ruler));
    }

    /// One that steps back behind the others.
    static Label quiet(String text, Ruler ruler) {
        return new Label(Line.of(text, Face.MEDIUM, 11, ruler), Line.of("", Face.REGULAR, 11, ruler));
    }

    double width() {
        return Math.max(first.width, second.width);
    }

    double height() {
        return RISE + FALL + (isShort() ? 0 : LEADING);
    }

    boolean isLonger(Label other) {
        return width() > other.width() || height() > other.height();
    }

    private boolean isShort() {
        return second.text.isEmpty();
    }

    /// @param halo whether it lies above arcs
    List<Item> at(Box box, Item.Align align, boolean halo, boolean faded) {
        double x = switch (align) {
            case START -> box.x();
            case MIDDLE -> box.middle().x();
            case END -> box.right();
        };
        List<Item> items = new ArrayList<>();
        first.at(x, box.y() + RISE, align, faded ? Ink.MUTED : Ink.TEXT, halo, items);
        if (!isShort()) {
            second.at(x, box.y() + RISE + LEADING, align, Ink.MUTED, halo, items);
        }
        return items;
    }
}
