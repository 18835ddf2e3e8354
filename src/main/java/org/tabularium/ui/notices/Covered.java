package org.tabularium.ui.notices;

import java.util.List;
import org.tabularium.edit.Spot;
import org.tabularium.document.Origin;

/// What a notice says of each thing that Art. 13 and 14 GDPR ask for, for each of its activities.
///
/// @param columns the activities
/// @param rows what is asked for
record Covered(List<Tick> columns, List<Row> rows) {
    static final Covered NOTHING = new Covered(List.of(), List.of());

    Covered {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Whether something is said.
    enum State {
        SAID, OWN, MISSING, NOT_APPLICABLE
    }

    /// One thing that is asked for.
    ///
    /// @param item its paragraph and letter, for example "1 a"
    /// @param article the whole citation
    /// @param title what it is, in a word
    /// @param cells one for each activity
    record Row(String item, String article, String title, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param fact what is said, or would be
    /// @param spot where it is to be stated
    record Cell(State state, Origin fact, Spot spot) {}

    long count(State state) {
        return rows.stream().flatMap(r -> r.cells().stream()).filter(c -> c.state() == state).count();
    }
}
