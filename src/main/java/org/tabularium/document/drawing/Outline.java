package org.tabularium.document.drawing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A path of straight lines and cubic curves, kept small: the land of a map has many thousand points.
public final class Outline {
    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;
    private final byte[] steps;
    private final double[] places;

    private Outline(byte[] steps, double[] places) {
        this.steps = steps;
        this.places = places;
    }

    /// Told the steps of a path of straight lines, in their order.
    public interface Straight {
        void move(double x, double y);

        void line(double x, double y);

        void close();
    }

    /// Told the steps of any path, in their order.
    public interface Tracing extends Straight {
        void curve(double x1, double y1, double x2, double y2, double x, double y);
    }

    public static Tracer begin() {
        return new Tracer();
    }

    public static Outline line(double x1, double y1, double x2, double y2) {
        return begin().move(x1, y1).line(x2, y2).end();
    }

    public static Outline rectangle(double x, double y, double width, double height) {
        return begin().move(x, y).line(x + width, y).line(x + width, y + height).line(x, y + height).close()
                .end();
    }

    /// The same somewhere else.
    public Outline moved(double right, double down) {
        double[] moved = places.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += i % 2 == 0 ? right : down;
        }
        return new Outline(steps, moved);
    }

    public void trace(Tracing tracing) {
        int at = 0;
        for (byte step : steps) {
            switch (step) {
                case MOVE -> tracing.move(places[at++], places[at++]);
                case LINE -> tracing.line(places[at++], places[at++]);
                case CURVE -> tracing.curve(places[at++], places[at++], places[at++], places[at++],
                        places[at++],
                        places[at++]);
                default -> tracing.close();
            }
        }
    }

    /// Traces the path with each curve as straight lines, so many that on a screen nobody sees the difference.
    public void traceStraight(Straight told) {
        trace(new Straightening(told));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outline o && Arrays.equals(steps, o.steps) && Arrays.equals(places, o.places);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        return "Outline of " + steps.length + " steps";
    }

    /// Puts a path together.
    public static final class Tracer {
        private byte[] steps = new byte[16];
        private double[] places = new double[32];
        private int step;
        private int place;

        private Tracer() {}

        public Tracer move(double x, double y) {
            return add(MOVE, x, y);
        }

        public Tracer line(double x, double y) {
            return add(LINE, x, y);
        }

        public Tracer curve(double x1, double y1, double x2, double y2, double x, double y) {
            return add(CURVE, x1, y1, x2, y2, x, y);
        }

        public Tracer close() {
            return add(CLOSE);
        }

        public Outline end() {
            return new Outline(Arrays.copyOf(steps, step), Arrays.copyOf(places, place));
        }

        private Tracer add(byte kind, double... at) {
            if (step == steps.length) {
                steps = Arrays.copyOf(steps, step * 2);
            }
            if (place + at.length > places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            steps[step++] = kind;
            System.arraycopy(at, 0, places, place, at.length);
            place += at.length;
            return this;
        }
    }
}
