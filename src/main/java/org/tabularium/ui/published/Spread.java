package org.tabularium.ui.published;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A node as wide as the list it stands in. Cells ask how high their content is without telling how wide they are, which
/// what wraps has to know.
final class Spread extends Pane {
    private final Node content;
    private final double margins;
    private final ObservableDoubleValue list;

    /// @param margins what of the width of the list is left free
    /// @param list the width of the list
    Spread(Node content, double margins, ObservableDoubleValue list) {
        this.content = content;
        this.margins = margins;
        this.list = list;
        getChildren().add(content);
        list.addListener((o, before, wide) -> requestLayout());
    }

    private double wide() {
        return Math.max(1, list.get() - margins);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(content.prefHeight(wide()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, wide(), content.prefHeight(wide()));
    }
}
