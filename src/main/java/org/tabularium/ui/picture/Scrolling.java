package org.tabularium.ui.picture;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to what has the focus, in both directions and no further than it takes.
final class Scrolling {
    private static final double AROUND = 12;

    private Scrolling() {}

    /// Scrolls all panes in which a node stands.
    static void to(Node node) {
        for (Node pane = node.getParent(); pane != null; pane = pane.getParent()) {
            if (pane instanceof ScrollPane scroll) {
                to(node, scroll);
            }
        }
    }

    private static void to(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        Bounds all = content.getBoundsInLocal();
        Bounds seen = scroll.getViewportBounds();
        scroll.setHvalue(
                value(scroll.getHvalue(), at.getMinX(), at.getMaxX(), seen.getWidth(), all.getWidth()));
        scroll.setVvalue(
                value(scroll.getVvalue(), at.getMinY(), at.getMaxY(), seen.getHeight(), all.getHeight()));
    }

    /// The value at which a stretch is seen, or its beginning if it is longer than what can be seen.
    ///
    /// @param now the value, from 0 to 1
    static double value(double now, double from, double to, double seen, double all) {
        double room = all - seen;
        if (room <= 0) {
            return now;
        }
        double start = now * room;
        double wanted = Math.min(Math.max(start, to + AROUND - seen), from - AROUND);
        return Math.clamp(wanted / room, 0, 1);
    }
}
