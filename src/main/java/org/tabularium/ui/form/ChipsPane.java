package org.tabularium.ui.form;

import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Chips side by side in lines. A chip that is wider than the whole is as wide as that and breaks its text.
final class ChipsPane extends Region {
    private static final double GAP = 6;

    ObservableList<Node> nodes() {
        return getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lay(width > 0 ? width : getWidth(), false);
    }

    @Override
    protected void layoutChildren() {
        lay(getWidth(), true);
    }

    /// Goes through the chips line by line.
    ///
    /// @return the height of all lines
    private double lay(double total, boolean place) {
        double x = 0;
        double y = 0;
        double line = 0;
        for (Node chip : getManagedChildren()) {
            double width = Math.min(snapSizeX(chip.prefWidth(-1)), total);
            double height = snapSizeY(chip.prefHeight(width));
            if (x > 0 && x + width > total) {
                y += line + GAP;
                x = 0;
                line = 0;
            }
            if (place) {
                chip.resizeRelocate(x, y, width, height);
            }
            x += width + GAP;
            line = Math.max(line, height);
        }
        return y + line;
    }
}
