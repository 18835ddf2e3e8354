package org.tabularium.ui.transfers;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A title with what is said of it: beside it where there is room, else below.
final class TitleLines extends Region {
    private static final double GAP = 14;
    private static final double LEAST = 56;
    private final Label title;
    private final Label about;

    TitleLines(Label title, Label about) {
        this.title = title;
        this.about = about;
        getChildren().addAll(title, about);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        double below = about.prefWidth(-1);
        return title.prefWidth(-1) + (below == 0 ? 0 : GAP + below);
    }

    @Override
    protected double computePrefHeight(double width) {
        return title.prefHeight(-1) + about.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth(), title.prefWidth(-1));
        double high = title.prefHeight(-1);
        double small = about.prefHeight(-1);
        boolean beside = about.getText().isEmpty() || getWidth() >= computePrefWidth(-1) - 1;
        double top = (getHeight() - high - (beside ? 0 : small)) / 2;
        title.resizeRelocate(0, top, wide, high);
        if (beside) {
            double line = top + title.getBaselineOffset() - about.getBaselineOffset();
            about.resizeRelocate(wide + GAP, line, getWidth() - wide - GAP, small);
        } else {
            about.resizeRelocate(0, top + high, getWidth(), small);
        }
    }
}
