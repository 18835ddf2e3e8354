package org.tabularium.ui.overview;

import java.util.Locale;
import javafx.scene.Node;
import org.tabularium.picture.time.Due;
import org.tabularium.ui.look.Mark;

/// The shapes of dates, as in the picture of them.
final class DateMark {
    private DateMark() {}

    static Node of(Due due) {
        Due.Sort sort = due.what().sort();
        String style = due.overdue() ? "mark-late" : "mark-" + sort.name().toLowerCase(Locale.ROOT);
        return switch (sort) {
            case REVIEW -> Mark.RING.node(style);
            case EVIDENCE -> Mark.DIAMOND.node(style);
            case CONTRACT -> Mark.SQUARE.node(style);
            case LAW -> Mark.TRIANGLE.node(style);
        };
    }
}
