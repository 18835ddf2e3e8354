package org.tabularium.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;

/// What a rule may ask besides the thing it looks at. What was asked is remembered: when it changes, the rule looks
/// again.
public interface Context {
    /// The law as of the day of the check.
    Law law();

    LocalDate today();

    /// An entity that the thing refers to; empty if there is none of this id.
    <T extends Identified<T>> Optional<T> find(Scope<T> scope, Id<T> id);

    /// Those that the thing refers to, without those that are not there.
    default <T extends Identified<T>> List<T> all(Scope<T> scope, List<Id<T>> ids) {
        List<T> there = new ArrayList<>(ids.size());
        for (Id<T> id : ids) {
            find(scope, id).ifPresent(there::add);
        }
        return there;
    }

    /// The controller and what the register says of itself.
    Head head();

    /// What the register says of itself that its sheets depend on; to be preferred to the head, which changes with
    /// every edit of the controller.
    Frame frame();

    /// The transfers of the sheet looked at; none if it is no sheet of the record.
    List<TransferRow> transfers();

    /// What several rules want to know of the thing looked at; worked out for the first one that asks.
    ///
    /// @param kind of which there is but one for a thing
    <V> V shared(Class<V> kind, Supplier<V> working);
}
