package org.tabularium.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.tabularium.document.drawing.Item;

/// Where a group stands: what of the picture the mouse finds it at, and around what the focus is drawn.
final class Spot {
    /// How far letters reach above and below the line they stand on, as shares of their size.
    private static final double ABOVE = 0.78;
    private static final double BELOW = 0.24;
    private final List<Part> parts = new ArrayList<>();
    private final Box all;
    private final Box body;

    /// A part that can be found.
    private sealed interface Part {
        Box box();

        double distance(double x, double y);

        record Words(Box box) implements Part {
            @Override
            public double distance(double x, double y) {
                return box.distance(x, y);
            }
        }

        record Area(Box box, Lines lines) implements Part {
            @Override
            public double distance(double x, double y) {
                return lines.contains(x, y) ? 0 : lines.distance(x, y);
            }
        }

        record Line(Box box, Lines lines, double half) implements Part {
            @Override
            public double distance(double x, double y) {
                return Math.max(0, lines.distance(x, y) - half);
            }
        }
    }

    /// Groups within the group are spots of their own.
    ///
    /// @param widths how wide the words are that stand at a place of the list
    Spot(List<Item> items, IntToDoubleFunction widths) {
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case Item.Shape shape -> parts.add(part(shape));
                case Item.Lettering words -> parts.add(new Part.Words(box(words, widths.applyAsDouble(i))));
                case Item.Group _ -> { /* found by itself */ }
            }
        }
        all = around(parts);
        Box solid = around(parts.stream().filter(p -> !(p instanceof Part.Line)).toList());
        body = solid.isEmpty() ? all : solid;
    }

    /// Around its words and areas; lines lead away from it, and count only where there is nothing else.
    Box body() {
        return body;
    }

    /// How far a point is from it; nothing on it.
    ///
    /// @param most farther than this, nobody asks how far
    double distance(double x, double y, double most) {
        if (all.distance(x, y) > most) {
            return Double.POSITIVE_INFINITY;
        }
        return parts.stream().filter(p -> p.box().distance(x, y) <= most).mapToDouble(p -> p.distance(x, y))
                .min().orElse(Double.POSITIVE_INFINITY);
    }

    private static Part part(Item.Shape shape) {
        Lines lines = Lines.of(shape.outline());
        double half = shape.pen().map(p -> p.width() / 2).orElse(0.0);
        Box box = lines.box().grown(half);
        return shape.fill().isPresent() ? new Part.Area(box, lines) : new Part.Line(box, lines, half);
    }

    private static Box box(Item.Lettering words, double width) {
        double left = words.x() - switch (words.align()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        return new Box(left, words.y() - ABOVE * words.size(), left + width,
                words.y() + BELOW * words.size());
    }

    private static Box around(List<Part> parts) {
        return parts.stream().map(Part::box).reduce(Box.empty(), Box::and);
    }
}
