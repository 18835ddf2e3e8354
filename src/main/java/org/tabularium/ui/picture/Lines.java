package org.tabularium.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Outline;

/// An outline as straight lines, to tell how far a point is from it.
final class Lines {
    private final List<Line> drawn;
    /// What closes an area that was left open.
    private final List<Line> closing;

    private record Line(double x1, double y1, double x2, double y2) {
        double distance(double x, double y) {
            double dx = x2 - x1;
            double dy = y2 - y1;
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
            return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
        }

        /// Whether it passes to the left of a point, and which way.
        int winding(double x, double y) {
            boolean down = y1 <= y && y2 > y;
            boolean up = y1 > y && y2 <= y;
            if ((!down && !up) || x1 + (y - y1) / (y2 - y1) * (x2 - x1) > x) {
                return 0;
            }
            return down ? 1 : -1;
        }
    }

    private Lines(List<Line> drawn, List<Line> closing) {
        this.drawn = drawn;
        this.closing = closing;
    }

    static Lines of(Outline outline) {
        Collecting lines = new Collecting();
        outline.traceStraight(lines);
        lines.leave();
        return new Lines(lines.drawn, lines.closing);
    }

    Box box() {
        Box box = Box.empty();
        for (Line line : drawn) {
            box = box.and(line.x1(), line.y1()).and(line.x2(), line.y2());
        }
        return box;
    }

    /// How far a point is from the line.
    double distance(double x, double y) {
        return drawn.stream().mapToDouble(l -> l.distance(x, y)).min().orElse(Double.POSITIVE_INFINITY);
    }

    /// Whether a point lies within, the line winding around it in whatever way.
    boolean contains(double x, double y) {
        return Stream.concat(drawn.stream(), closing.stream()).mapToInt(l -> l.winding(x, y)).sum() != 0;
    }

    private static final class Collecting implements Outline.Straight {
        private final List<Line> drawn = new ArrayList<>();
        private final List<Line> closing = new ArrayList<>();
        private double startX;
        private double startY;
        private double x;
        private double y;

        void leave() {
            closing.add(new Line(x, y, startX, startY));
        }

        @Override
        public void move(double toX, double toY) {
            leave();
            startX = toX;
            startY = toY;
            x = toX;
            y = toY;
        }

        @Override
        public void line(double toX, double toY) {
            drawn.add(new Line(x, y, toX, toY));
            x = toX;
            y = toY;
        }

        @Override
        public void close() {
            line(startX, startY);
        }
    }
}
