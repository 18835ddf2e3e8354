package org.tabularium.ui.published;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.tabularium.intake.prose.Piece;
import org.tabularium.ui.look.Parts;

/// A piece of the text with the number or sign before it.
final class PieceRow extends Pane {
    private static final double STEP = 16;
    private static final double GAP = 8;
    private static final double ABOVE_HEADING = 10;
    private final Label sign;
    private final MarkedFlow flow;
    private final double indent;
    private final double above;

    PieceRow(Piece piece, String style, MarkedFlow flow) {
        this.flow = flow;
        sign = Parts.label(piece.mark(), "policy-sign");
        sign.getStyleClass().add(style);
        indent = piece.kind() == Piece.Kind.ITEM ? STEP * Math.max(1, piece.level()) : 0;
        above = piece.kind() == Piece.Kind.HEADING ? ABOVE_HEADING : 0;
        getChildren().addAll(sign, flow);
    }

    private double left() {
        return indent + (sign.getText().isEmpty() ? 0 : snapSizeX(sign.prefWidth(-1)) + GAP);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return above + snapSizeY(flow.prefHeight(Math.max(1, width - left())));
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(1, getWidth() - left());
        sign.resizeRelocate(indent, above, sign.prefWidth(-1), sign.prefHeight(-1));
        flow.resizeRelocate(left(), above, wide, flow.prefHeight(wide));
    }
}
