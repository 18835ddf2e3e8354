package org.tabularium.ui.look;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

/// Has panes stand below each other while there is no room for them side by side, as in a large interface on a small
/// screen.
final class Folding implements InvalidationListener {
    private final SplitPane split;
    private double[] before = {};

    private Folding(SplitPane split) {
        this.split = split;
    }

    static void of(SplitPane split) {
        Folding folding = new Folding(split);
        split.setMinSize(0, 0);
        split.widthProperty().addListener(folding);
        split.getItems().addListener(folding);
    }

    @Override
    public void invalidated(Observable changed) {
        double least = split.getItems().stream().mapToDouble(item -> item.minWidth(-1)).sum();
        Orientation wanted = split.getWidth() > 0 && least > split.getWidth() ? Orientation.VERTICAL
                : Orientation.HORIZONTAL;
        if (wanted != split.getOrientation()) {
            turn(wanted);
        }
    }

    private void turn(Orientation wanted) {
        double[] now = split.getDividerPositions();
        split.setOrientation(wanted);
        if (wanted == Orientation.VERTICAL) {
            before = now;
            for (int i = 0; i < now.length; i++) {
                split.setDividerPosition(i, (i + 1.0) / (now.length + 1));
            }
        } else if (before.length == now.length) {
            split.setDividerPositions(before);
        }
    }
}
