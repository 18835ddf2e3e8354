package org.tabularium.document.drawing;

import java.util.List;
import java.util.Optional;
import org.tabularium.document.Origin;

/// A part of a picture.
public sealed interface Item {

    /// The same somewhere else.
    default Item moved(double right, double down) {
        return switch (this) {
            case Shape(var outline, var fill, var pen) -> new Shape(outline.moved(right, down), fill, pen);
            case Lettering(var text, var x, var y, var align, var face, var size, var ink) -> new Lettering(
                    text, x + right, y + down, align, face, size, ink);
            case Group(var subject, var items) -> new Group(subject,
                    items.stream().map(i -> i.moved(right, down)).toList());
        };
    }

    /// A line or an area.
    record Shape(Outline outline, Optional<Fill> fill, Optional<Pen> pen) implements Item {
        public static Shape filled(Outline outline, Ink ink) {
            return new Shape(outline, Optional.of(new Fill(ink, 1)), Optional.empty());
        }

        public static Shape drawn(Outline outline, Pen pen) {
            return new Shape(outline, Optional.empty(), Optional.of(pen));
        }
    }

    /// Words on one line.
    ///
    /// @param x where they begin, have their middle or end
    /// @param y of the line they stand on
    /// @param size height of the letters in pixels
    record Lettering(String text, double x, double y, Align align, Face face, double size, Ink ink)
            implements
            Item {}

    /// Parts that stand for one thing, above which one can hover and which can have the focus.
    record Group(Subject subject, List<Item> items) implements Item {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// What a group stands for.
    ///
    /// @param id unique in the picture
    /// @param name how it is spoken, with its figures
    /// @param origin where it is stated, for a click to lead to
    record Subject(String id, String name, Optional<Origin> origin) {}

    /// How an area is filled.
    ///
    /// @param opacity from 0 to 1
    record Fill(Ink ink, double opacity) {}

    /// How a line is drawn. Its ends are cut off straight, its corners are round.
    ///
    /// @param width in pixels
    /// @param dashes lengths of strokes and gaps in turn; empty for a whole line
    record Pen(Ink ink, double width, List<Double> dashes) {
        public Pen {
            dashes = List.copyOf(dashes);
        }

        public Pen(Ink ink, double width) {
            this(ink, width, List.of());
        }
    }

    /// Where words lie to their place.
    enum Align {
        START, MIDDLE, END
    }
}
