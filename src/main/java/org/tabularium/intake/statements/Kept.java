package org.tabularium.intake.statements;

import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;

/// A period or criterion as found, and what decides whether it stays.
///
/// @param order number of its sentence
/// @param kind what it is
record Kept(Said<RetentionFact> said, Passage passage, int order, Kind kind) {

    enum Kind {
        PERIOD,
        /// Until what it is kept for is done, in general words.
        PURPOSE,
        /// While or until a session lasts; the latter where things are said to be erased.
        SESSION, SESSION_ENDS, OTHER
    }
}
