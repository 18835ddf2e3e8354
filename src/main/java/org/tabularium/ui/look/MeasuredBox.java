package org.tabularium.ui.look;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Nodes below each other that are measured once for a width until something within changes.
public final class MeasuredBox extends VBox {
    private final Heights least = new Heights();
    private final Heights preferred = new Heights();

    public MeasuredBox(double spacing, Node... children) {
        setSpacing(spacing);
        getChildren().addAll(children);
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        least.forget();
        preferred.forget();
        super.requestLayout();
    }
}
