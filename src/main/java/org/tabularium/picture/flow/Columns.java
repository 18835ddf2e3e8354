package org.tabularium.picture.flow;

/// Where the columns stand. The last one is narrower: nothing leads on from it.
///
/// @param width of the whole picture
record Columns(double width) {
    static final double MARGIN = 24;
    /// Width of a bar.
    static final double BAR = 6;
    /// From the left edge of a bar to its words.
    static final double WORDS = 18;
    /// From the end of words to the next bar.
    private static final double AFTER = 12;
    private static final double LAST = 0.125;
    private static final double LEAST_LAST = 124;
    /// In less room words could not be read.
    static final double LEAST_WIDTH = 760;

    double x(Stage stage) {
        return MARGIN + step() * switch (stage) {
            case PEOPLE -> 0;
            case DATA -> 1;
            case PURPOSES -> 2;
            case RECIPIENTS -> 3;
            case COUNTRIES -> 4;
        };
    }

    /// How wide words beside a bar may be.
    double room(Stage stage) {
        return (stage == Stage.COUNTRIES ? last() - WORDS : step() - WORDS - AFTER);
    }

    private double inner() {
        return width - 2 * MARGIN;
    }

    private double last() {
        return Math.max(LEAST_LAST, inner() * LAST);
    }

    private double step() {
        return (inner() - last()) / 4;
    }
}
