package org.tabularium.ui.overview;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two nodes that stand beside each other where there is room, else below each other.
abstract class Pair extends Region {
    final Node left;
    final Node right;

    Pair(Node left, Node right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
        setMinWidth(0);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
