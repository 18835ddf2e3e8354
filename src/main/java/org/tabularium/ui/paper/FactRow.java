package org.tabularium.ui.paper;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The label of a fact with its values beside it, or below it where the sheet is too narrow for two columns.
final class FactRow extends Pane {
    private static final double GAP = 8;
    /// In a narrower column every second word would be broken.
    private static final double LEAST_VALUES = 150;
    private final Node label;
    private final Node values;
    private final double labelWidth;

    /// @param width of the label, where the values stand beside it
    FactRow(Node label, Node values, double width) {
        this.label = label;
        this.values = values;
        labelWidth = width;
        getStyleClass().add("paper-fact");
        getChildren().addAll(label, values);
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
        return labelWidth + GAP + 2 * LEAST_VALUES;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double inner = inner(width > 0 ? width : getWidth());
        double high = isBeside(inner)
                ? Math.max(label.prefHeight(labelWidth), values.prefHeight(inner - labelWidth - GAP))
                : label.prefHeight(inner) + values.prefHeight(inner);
        return in.getTop() + snapSizeY(high) + in.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double inner = inner(getWidth());
        boolean beside = isBeside(inner);
        double across = beside ? labelWidth : inner;
        double high = label.prefHeight(across);
        label.resizeRelocate(in.getLeft(), in.getTop(), across, high);
        double x = beside ? labelWidth + GAP : 0;
        values.resizeRelocate(in.getLeft() + x, in.getTop() + (beside ? 0 : high), inner - x,
                values.prefHeight(inner - x));
    }

    private double inner(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    private boolean isBeside(double inner) {
        return inner >= labelWidth + GAP + LEAST_VALUES;
    }
}
