package org.tabularium.ui.overview;

import javafx.scene.Node;

/// Something at the left and something at the right end of a line, or, where both do not fit, below each other.
final class Ends extends Pair {
    private static final double GAP = 12;
    private static final double HEIGHT = 24;

    Ends(Node left, Node right) {
        super(left, right);
    }

    private boolean fits(double width) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefHeight(double width) {
        return fits(width) || width < 0 ? HEIGHT : 2 * HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        boolean beside = fits(getWidth());
        place(left, 0, 0, beside ? left.prefWidth(-1) : getWidth());
        double width = Math.min(right.prefWidth(-1), getWidth());
        place(right, beside ? getWidth() - width : 0, beside ? 0 : HEIGHT, width);
    }

    private static void place(Node node, double x, double y, double width) {
        double height = Math.min(HEIGHT, node.prefHeight(width));
        node.resizeRelocate(x, y + (HEIGHT - height) / 2, width, height);
    }
}
