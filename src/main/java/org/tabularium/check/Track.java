package org.tabularium.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.check.Findings.Sheaf;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// One list of the register, followed through its changes. Its two ends mostly stay the same objects; only what lies
/// between is compared.
///
/// An edit must not cost more the longer the list is. So nothing here goes through all entities but the comparison and
/// the copy of references.
///
/// @param <T> the entities
@SuppressWarnings("ReferenceEquality") // values that are the same object need no comparing
final class Track<T extends Identified<T>> {
    private final Scope<T> scope;
    private final Inspection inspection;
    private final Tally tally;
    private final Askers<Unit> askers = new Askers<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Sheaf> sheaves = new ArrayList<>();
    private List<Sheaf> told = List.of();
    private List<T> before = List.of();
    private List<T> now = List.of();
    private int head;
    private int tail;

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
        int most = Math.min(before.size(), now.size());
        head = before == now ? most : 0;
        while (head < most && before.get(head) == now.get(head)) {
            head++;
        }
        tail = 0;
        while (tail < most - head
                && before.get(before.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
            tail++;
        }
        middle(before).forEach(e -> changed.add(key(e)));
        middle(now).forEach(e -> changed.add(key(e)));
    }

    private <E> List<E> middle(List<E> list) {
        return list.subList(head, list.size() - tail);
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
        if (!again.isEmpty() || now.size() != before.size()) {
            told = List.copyOf(sheaves);
        }
    }

    /// Parts all anew into what is open and what is accepted.
    void part(Settled settled) {
        part(units, settled);
        told = List.copyOf(sheaves);
    }

    private void part(Collection<Unit> some, Settled settled) {
        some.forEach(unit -> sheaves.set(unit.place, settled.part(unit.found)));
    }

    /// Lets the changed part of the list go and the new one come, not looked at yet.
    private List<Unit> exchange() {
        List<Unit> leaving = middle(units);
        for (int i = 0; i < leaving.size(); i++) {
            tally.leave(scope, before.get(head + i), leaving.get(i).refers);
            askers.leave(leaving.get(i), leaving.get(i).asked);
        }
        List<Unit> come = new ArrayList<>();
        for (T entity : middle(now)) {
            Unit unit = new Unit(Mentions.of(entity));
            unit.place = head + come.size();
            tally.enter(scope, entity, unit.refers);
            come.add(unit);
        }
        replace(leaving, come);
        replace(middle(sheaves), come.stream().map(_ -> Sheaf.EMPTY).toList());
        if (now.size() != before.size()) {
            for (int i = head; i < units.size(); i++) {
                units.get(i).place = i;
            }
        }
        return come;
    }

    private static <E> void replace(List<E> part, List<E> others) {
        part.clear();
        part.addAll(others);
    }

    /// What the entities have given, in their order.
    List<Sheaf> told() {
        return told;
    }
}
