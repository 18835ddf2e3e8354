package org.tabularium.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tabularium.model.Acceptance;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// One list of the register, followed through its changes. Its two ends mostly stay the same objects; only what lies
/// between is compared.
///
/// @param <T> the entities
@SuppressWarnings("ReferenceEquality") // values that are the same object need no comparing
final class Track<T extends Identified<T>> {
    private final Scope<T> scope;
    private final Inspection inspection;
    private final Tally tally;
    private List<T> before = List.of();
    private List<T> now = List.of();
    private List<Unit> units = List.of();
    private int head;
    private int tail;

    /// What an entity has given.
    ///
    /// @param asked what its rules asked for; few of the many keys, so the changed ones are looked up in it
    /// @param open what was found, as long as nothing is accepted
    /// @param refers what it refers to
    private record Unit(Set<Key> asked, Findings.Sheaf open, Set<Key> refers) {}

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

    private List<T> middle(List<T> list) {
        return list.subList(head, list.size() - tail);
    }

    private Key key(T entity) {
        return new Key(scope.place(), entity.id().value());
    }

    /// Looks again at what has changed, and at what has asked for it.
    void follow(Function<T, Surroundings> around, Set<Key> changed, boolean anew) {
        if (!anew && changed.isEmpty()) {
            return;
        }
        for (int i = head; i < before.size() - tail; i++) {
            tally.leave(scope, before.get(i), units.get(i).refers);
        }
        List<Unit> next = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            int old = i < head ? i : i - now.size() + before.size();
            boolean stays = i < head || i >= now.size() - tail;
            if (stays && !anew && Collections.disjoint(units.get(old).asked, changed)) {
                next.add(units.get(old));
            } else {
                T entity = now.get(i);
                Surroundings one = around.apply(entity);
                Set<Key> refers = stays ? units.get(old).refers : Mentions.of(entity);
                Findings.Sheaf open = new Findings.Sheaf(inspection.of(scope, entity, one), List.of());
                next.add(new Unit(one.asked(), open, refers));
                if (!stays) {
                    tally.enter(scope, entity, refers);
                }
            }
        }
        units = next;
    }

    void gather(List<Findings.Sheaf> sheaves, Map<String, Acceptance> accepted, Set<Acceptance> met) {
        for (Unit unit : units) {
            Checker.add(sheaves, accepted.isEmpty() ? unit.open
                    : Acceptances.parted(unit.open.open(), accepted, met));
        }
    }
}
