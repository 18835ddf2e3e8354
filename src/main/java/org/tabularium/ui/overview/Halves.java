package org.tabularium.ui.overview;

import javafx.scene.Node;

/// Two parts beside each other, or, where that leaves too little room, below each other.
final class Halves extends Pair {
    private static final double ROOM_FOR_BOTH = 860;
    private static final double GAP = 48;
    private static final double BELOW = 28;

    Halves(Node left, Node right) {
        super(left, right);
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width);
        return each < width ? Math.max(left.prefHeight(each), right.prefHeight(each))
                : left.prefHeight(width) + BELOW + right.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        left.resizeRelocate(0, 0, each, left.prefHeight(each));
        right.resizeRelocate(each < getWidth() ? getWidth() - each : 0,
                each < getWidth() ? 0 : left.prefHeight(each) + BELOW, each, right.prefHeight(each));
    }

    private static double each(double width) {
        return width >= ROOM_FOR_BOTH ? Math.floor((width - GAP) / 2) : width;
    }
}
