package org.tabularium.compare.merge;

import java.util.Optional;
import org.tabularium.compare.Route;
import org.tabularium.form.Kind;

/// A place of which both sides say something different, and something different from what was said before.
///
/// @param number which of the conflicts of its merge it is, counted from 0
/// @param nature what the sides do not agree about
/// @param route where; for an element of a list the way to the list
/// @param kind how it is said; for an element of a list the kind of the list
/// @param base what was said; empty if both have added it
/// @param ours what stands there if our side is chosen; empty if we have removed it
/// @param theirs what stands there if their side is chosen; empty if they have removed it
public record Conflict(int number, Nature nature, Route route, Kind<?> kind, Optional<Object> base,
        Optional<Object> ours, Optional<Object> theirs) {

    /// What two sides can disagree about.
    public enum Nature {
        /// What is said.
        SAID,
        /// The order of the elements of a list.
        ORDER,
        /// Whether an element of a list is still there: one side has removed it, the other has changed it.
        REMOVED,
        /// An element both have added to a list under the same id.
        ADDED,
        /// Something no field of the form stands for.
        REST
    }
}
