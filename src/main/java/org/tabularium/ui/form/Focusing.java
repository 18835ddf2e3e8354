package org.tabularium.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Tells parts of a form whether the focus is within them.
///
/// JavaFX's own `focusWithin` stays set on rows that were filled while they were not part of the scene.
final class Focusing {
    private static final String KEY = "tabularium.focusing";
    private List<Node> within = List.of();

    /// Who wants to know.
    interface Told {
        void within(boolean inside);
    }

    /// Has a node told when the focus enters or leaves it.
    static void onFocus(Node node, Told told) {
        node.getProperties().put(KEY, told);
    }

    /// The focus has moved.
    void moved(@Nullable Node owner) {
        List<Node> now = new ArrayList<>();
        for (Node n = owner; n != null; n = n.getParent()) {
            if (n.getProperties().containsKey(KEY)) {
                now.add(n);
            }
        }
        within.stream().filter(n -> !now.contains(n)).forEach(n -> tell(n, false));
        now.stream().filter(n -> !within.contains(n)).forEach(n -> tell(n, true));
        within = now;
    }

    private static void tell(Node node, boolean inside) {
        if (node.getProperties().get(KEY) instanceof Told told) {
            told.within(inside);
        }
    }
}
