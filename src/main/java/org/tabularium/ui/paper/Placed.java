package org.tabularium.ui.paper;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A part on its sheet: where it stands, how high it is, and its node while it is near what is seen.
final class Placed {
    private final Part part;
    private @Nullable Row row;
    private @Nullable Node node;
    private double measuredAt = -1;
    private double measured;
    private int column;
    private double below;
    private double height;

    Placed(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    /// Belongs to this row from now on, on one of the sheets.
    void enter(Row wanted, int sheet) {
        row = wanted;
        column = sheet;
        if (node != null) {
            wanted.count(1);
        }
    }

    /// Which sheet it is on.
    int column() {
        return column;
    }

    boolean isGone() {
        return row == null || row.isGone();
    }

    Optional<Node> node() {
        return Optional.ofNullable(node);
    }

    boolean isSet() {
        return node != null;
    }

    void set(Function<Part, Node> setting) {
        node = setting.apply(part);
        if (row != null) {
            row.count(1);
        }
    }

    /// Gives the node up; its height stays known.
    void drop() {
        node = null;
        if (row != null) {
            row.count(-1);
        }
    }

    /// Stands so far below the top of its row.
    ///
    /// @return how high it is: as measured, if it has ever been set at this width, else about
    double place(double belowTop, double width) {
        below = belowTop;
        if (node != null) {
            measured = node.prefHeight(width);
            measuredAt = width;
        }
        height = measuredAt == width ? measured : part.guess(width);
        return height;
    }

    double top() {
        return (row == null ? 0 : row.top()) + below;
    }

    double bottom() {
        return top() + height;
    }

    double height() {
        return height;
    }

    boolean isWithin(double from, double to) {
        return bottom() > from && top() < to;
    }
}
