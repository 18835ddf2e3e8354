package org.tabularium.export.pdf;

import org.jspecify.annotations.Nullable;

/// Something drawn at a place.
sealed interface Mark {

    Mark moved(float right, float down);

    /// A line of text on its baseline.
    ///
    /// @param tag what it is part of; none where it only repeats what has been read
    record Words(float x, float baseline, Line line, @Nullable Tag tag) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Words(x + right, baseline + down, line, tag);
        }
    }

    /// The number of the page on which a heading stands, ending at the right edge given.
    record PageNumber(float right, float baseline, String target, Tag tag) implements Mark {
        @Override
        public Mark moved(float toRight, float down) {
            return new PageNumber(right + toRight, baseline + down, target, tag);
        }
    }

    /// A horizontal line.
    record Rule(float x, float y, float width, float thickness, Ink ink) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Rule(x + right, y + down, width, thickness, ink);
        }
    }

    /// Dots that lead the eye; drawn, so that nobody copies them.
    record Leader(float x, float baseline, float width) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Leader(x + right, baseline + down, width);
        }
    }

    /// A shaded rectangle.
    record Box(float x, float y, float width, float height, Ink ink) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Box(x + right, y + down, width, height, ink);
        }
    }

    /// A picture.
    ///
    /// @param scale points for a pixel of it
    record Picture(float x, float y, float scale, org.tabularium.document.drawing.Drawing drawing, Tag tag)
            implements
            Mark {
        float width() {
            return (float) drawing.width() * scale;
        }

        float height() {
            return (float) drawing.height() * scale;
        }

        @Override
        public Mark moved(float right, float down) {
            return new Picture(x + right, y + down, scale, drawing, tag);
        }
    }

    /// A place that links and bookmarks lead to.
    record Place(float y, Headings.Entry heading) implements Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Place(y + down, heading);
        }
    }

    /// An area that leads to a place.
    ///
    /// @param tag the words one would click on
    record Link(float x, float y, float width, float height, Headings.Entry target, Tag tag)
            implements
            Mark {
        @Override
        public Mark moved(float right, float down) {
            return new Link(x + right, y + down, width, height, target, tag);
        }
    }
}
