package org.tabularium.ui.assistant;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/// Cells whose text wraps into two lines; what is longer is told in full to those who hear it, and beside the table.
final class TwoLines {
    private static final double HEIGHT = 34;
    private static final double PADDING = 20;

    private TwoLines() {}

    static void dress(Label said, TableCell<?, ?> cell) {
        said.getStyleClass().add("sheet-cell");
        said.setWrapText(true);
        said.setMinHeight(HEIGHT);
        said.setPrefHeight(HEIGHT);
        said.setMaxHeight(HEIGHT);
        said.prefWidthProperty().bind(cell.widthProperty().subtract(PADDING));
    }
}
