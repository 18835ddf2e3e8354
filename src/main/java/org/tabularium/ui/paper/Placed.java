package org.tabularium.ui.paper;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A part on its sheet: where it stands, how high it is, and its node while it is near what is seen.
final class Placed {
    private final Part part;
    private @Nullable Node node;
    private double measuredAt = -1;
    private double measured;
    private double top;
    private double bottom;

    Placed(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    Optional<Node> node() {
        return Optional.ofNullable(node);
    }

    boolean isSet() {
        return node != null;
    }

    void set(Function<Part, Node> setting) {
        node = setting.apply(part);
    }

    /// Gives the node up; its height stays known.
    void drop() {
        node = null;
    }

    /// How high it is: as measured, if it has ever been set at this width, else about.
    double height(double width) {
        if (node != null) {
            measured = node.prefHeight(width);
            measuredAt = width;
        }
        return measuredAt == width ? measured : part.guess(width);
    }

    /// Puts it somewhere, from top to bottom.
    void at(double from, double high) {
        top = from;
        bottom = from + high;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    boolean isWithin(double from, double to) {
        return bottom > from && top < to;
    }
}
