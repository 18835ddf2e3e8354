package org.tabularium.ui.notices;

import org.tabularium.compose.notice.Notices;
import org.tabularium.ui.paper.Spread;
import org.tabularium.ui.place.Desk;

/// Composes the texts of notices off the screen's thread, one after the other, and remembers how the last one was laid
/// out: after an edit most of it stays as it is.
final class Composer {
    private final Desk desk;
    private final Notices notices;
    private Spread last = Spread.NONE;

    Composer(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    Composed compose(Composed.Asked asked) {
        Composed composed = Composed.of(desk, notices, asked, last);
        last = composed.spread();
        return composed;
    }
}
