package org.tabularium.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.check.Findings.Sheaf;
import org.tabularium.model.Identified;
import org.tabularium.model.Pieces;
import org.tabularium.model.Pieces.Ends;
import org.tabularium.model.Register;

/// One list of the register, followed through its changes. Its two ends mostly stay the same objects; only what lies
/// between is compared.
///
/// An edit must not cost more the longer the list is. So nothing here goes through all entities as long as none comes or
/// goes.
///
/// @param <T> the entities
final class Track<T extends Identified<T>> {
    /// More than these are told anew, all of them.
    private static final int FEW = 50;
    private final Scope<T> scope;
    private final Inspection inspection;
    private final Tally tally;
    private final Askers<Unit> askers = new Askers<>();
    private final List<Unit> units = new ArrayList<>();
    private Pieces<Sheaf> told = Pieces.of(List.of());
    private List<T> before = List.of();
    private List<T> now = List.of();
    private Ends ends = new Ends(0, 0);

    /// What an entity has given.
    private static final class Unit {
        /// Where the entity stands in the list.
        private int place;
        /// What it refers to.
        private final Set<Key> refers;
        /// What its rules asked for.
        private List<Key> asked = List.of();
        /// What was found, accepted or not.
        private List<Finding> found = List.of();
        /// The same, parted into what is open and what is accepted.
        private Sheaf sheaf = Sheaf.EMPTY;

        Unit(Set<Key> refers) {
            this.refers = refers;
        }
    }

    Track(Scope<T> scope, Inspection inspection, Tally tally) {
        this.scope = scope;
        this.inspection = inspection;
        this.tally = tally;
    }

    /// Finds what has changed in the list.
    ///
    /// @param changed takes what came, went or became another
    void compare(Register register, Set<Key> changed) {
        before = now;
        now = scope.list().apply(register);
        ends = Ends.of(before, now);
        ends.middle(before).forEach(e -> changed.add(key(e)));
        ends.middle(now).forEach(e -> changed.add(key(e)));
    }

    private Key key(T entity) {
        return new Key(scope.place(), entity.id().value());
    }

    /// Looks again at what has changed, and at what has asked for it.
    ///
    /// @param anew whether to look at everything again
    void follow(Moment moment, Settled settled, Set<Key> changed, boolean anew) {
        List<Unit> come = exchange();
        Set<Unit> again = anew ? new HashSet<>(units) : askers.of(changed);
        again.addAll(come);
        for (Unit unit : again) {
            Surroundings around = new Surroundings(moment, now.get(unit.place));
            unit.found = inspection.of(scope, now.get(unit.place), around);
            askers.leave(unit, unit.asked);
            unit.asked = List.copyOf(around.asked());
            askers.enter(unit, unit.asked);
        }
        part(again, settled);
    }

    /// Parts all anew into what is open and what is accepted.
    void part(Settled settled) {
        part(units, settled);
    }

    private void part(Collection<Unit> some, Settled settled) {
        some.forEach(unit -> unit.sheaf = settled.part(unit.found));
        if (some.size() > FEW || units.size() != told.size()) {
            told = Pieces.of(units.stream().map(unit -> unit.sheaf).toList());
        } else {
            some.forEach(unit -> told = told.with(unit.place, unit.sheaf));
        }
    }

    /// Lets the changed part of the list go and the new one come, not looked at yet.
    private List<Unit> exchange() {
        List<Unit> leaving = ends.middle(units);
        for (int i = 0; i < leaving.size(); i++) {
            tally.leave(scope, before.get(ends.head() + i), leaving.get(i).refers);
            askers.leave(leaving.get(i), leaving.get(i).asked);
        }
        List<Unit> come = new ArrayList<>();
        for (T entity : ends.middle(now)) {
            Unit unit = new Unit(Mentions.of(entity));
            unit.place = ends.head() + come.size();
            tally.enter(scope, entity, unit.refers);
            come.add(unit);
        }
        if (come.size() == leaving.size()) {
            come.forEach(unit -> units.set(unit.place, unit));
        } else {
            leaving.clear();
            units.addAll(ends.head(), come);
            for (int i = ends.head(); i < units.size(); i++) {
                units.get(i).place = i;
            }
        }
        return come;
    }

    /// What the entities have given, in their order.
    List<Sheaf> told() {
        return told;
    }
}
