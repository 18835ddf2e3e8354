package org.tabularium.intake.dpf;

import java.util.List;

/// What the list says of a name.
public sealed interface Match {

    /// The name is in the list, or among the companies that an entry covers.
    ///
    /// @param entity the covered company as named in the list; empty where the entry itself bears the name
    record Listed(Participant participant, String entity) implements Match {}

    /// Several entries bear the name, or entries bear similar ones; the user has to choose.
    record Similar(List<Participant> candidates) implements Match {
        public Similar {
            candidates = List.copyOf(candidates);
        }
    }

    /// Nothing in the list bears this name or a similar one.
    record NotFound() implements Match {}
}
