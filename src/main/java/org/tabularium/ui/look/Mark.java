package org.tabularium.ui.look;

import javafx.scene.shape.SVGPath;

/// Small shapes that tell kinds apart without colour: a word always stands beside them.
public enum Mark {
    DISC("M5 0.5a4.5 4.5 0 1 0 0.001 0Z"), RING("M5 1a4 4 0 1 0 0.001 0Z"), DIAMOND("M5 0L10 5L5 10L0 5Z"),
    SQUARE("M0.5 0.5h9v9h-9Z"), TRIANGLE("M5 0.5L10 9.5H0Z"),
    CROSSED("M5 0.8a4.2 4.2 0 1 0 0.001 0ZM2.6 2.6L7.4 7.4M7.4 2.6L2.6 7.4");

    private final String path;

    Mark(String path) {
        this.path = path;
    }

    /// A node of ten pixels.
    ///
    /// @param style gives the colour
    public SVGPath node(String style) {
        SVGPath node = new SVGPath();
        node.setContent(path);
        node.getStyleClass().addAll("mark", style);
        return node;
    }
}
