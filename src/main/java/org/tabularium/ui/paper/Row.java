package org.tabularium.ui.paper;

import java.util.List;
import java.util.stream.Stream;

/// What begins at the same height on the sheets: the parts of each, one below the other.
final class Row {
    private final List<List<Placed>> columns;
    private double measuredAt = -1;
    private double height;
    private double top;
    private int nodes;
    private boolean gone;

    Row(List<List<Placed>> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            for (Placed part : columns.get(i)) {
                part.enter(this, i);
            }
        }
    }

    List<List<Placed>> columns() {
        return columns;
    }

    /// Its parts in reading order.
    Stream<Placed> parts() {
        return columns.stream().flatMap(List::stream);
    }

    /// How high it is for parts of this width. Measured anew only while one of them may have changed: there are
    /// thousands of rows.
    double height(double width) {
        if (nodes > 0 || width != measuredAt) {
            measuredAt = width;
            height = 0;
            for (List<Placed> column : columns) {
                double at = 0;
                for (Placed part : column) {
                    at += part.place(at, width) + part.part().gap();
                }
                height = Math.max(height, at);
            }
        }
        return height;
    }

    double top() {
        return top;
    }

    double bottom() {
        return top + height;
    }

    void at(double y) {
        top = y;
    }

    /// So many more of its parts have nodes.
    void count(int more) {
        nodes += more;
        measuredAt = -1;
    }

    /// It is no longer shown.
    void leave() {
        gone = true;
    }

    boolean isGone() {
        return gone;
    }
}
