package org.tabularium.ui.look;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// Heights by width, measured once until something within changes: panes stand within panes, and each level asks the
/// one below several times.
///
/// A pane that keeps its heights here forgets them when it is asked to lay itself out anew.
public final class Heights {
    private final Map<Double, Double> known = new HashMap<>();

    /// The height for a width.
    public double at(double width, DoubleUnaryOperator measured) {
        Double height = known.get(width);
        if (height == null) {
            height = measured.applyAsDouble(width);
            known.put(width, height);
        }
        return height;
    }

    public void forget() {
        known.clear();
    }
}
