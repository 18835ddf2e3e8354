package org.tabularium.picture.coverage;

import java.util.List;
import org.tabularium.compose.notice.Coverage.State;

/// How a notice stands with an item.
///
/// @param kind the sum over its activities
/// @param missing activities for which it is missing
/// @param owed activities for which it is owed
record Cell(Kind kind, int missing, int owed) {

    /// What a cell shows.
    enum Kind {
        SAID, OWN,
        /// Said for some activities, missing for others.
        PARTLY, MISSING, NOT_APPLICABLE
    }

    static Cell of(List<State> states) {
        int missing = count(states, State.MISSING);
        int own = count(states, State.OWN);
        int owed = states.size() - count(states, State.NOT_APPLICABLE);
        Kind kind = owed == 0 ? Kind.NOT_APPLICABLE
                : missing == owed ? Kind.MISSING : missing > 0 ? Kind.PARTLY : own > 0 ? Kind.OWN : Kind.SAID;
        return new Cell(kind, missing, owed);
    }

    private static int count(List<State> states, State state) {
        return (int) states.stream().filter(s -> s == state).count();
    }
}
