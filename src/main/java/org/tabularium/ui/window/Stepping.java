package org.tabularium.ui.window;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.check.Finding;
import org.tabularium.check.Scope;
import org.tabularium.edit.Spot;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.ui.inspect.Outcome;

/// From finding to finding, in the order of the register, beginning where one is.
final class Stepping {
    private Optional<String> last = Optional.empty();

    /// A position in the register: the kind of entity, and which one of its kind.
    private record Rank(int kind, int entity) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            return Comparator.comparingInt(Rank::kind).thenComparingInt(Rank::entity).compare(this, other);
        }
    }

    /// The next finding or, going back, the one before; empty if there is none at all.
    ///
    /// @param at where one is
    Optional<Finding> next(Outcome outcome, Register register, Spot at, boolean back) {
        List<Finding> open = outcome.open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Finding found = open.get(Math.floorMod(index(open, register, at, back), open.size()));
        last = Optional.of(found.id());
        return Optional.of(found);
    }

    private int index(List<Finding> open, Register register, Spot at, boolean back) {
        int[] here = IntStream.range(0, open.size()).filter(i -> isIn(open.get(i), at)).toArray();
        for (int i : here) {
            if (last.filter(open.get(i).id()::equals).isPresent()) {
                return back ? i - 1 : i + 1;
            }
        }
        if (here.length > 0) {
            return back ? here[here.length - 1] : here[0];
        }
        Optional<Rank> rank = rank(register, at.place(), at.entity());
        if (rank.isEmpty()) {
            return back ? -1 : 0;
        }
        int after = (int) open.stream().filter(f -> before(register, f, rank.get())).count();
        return back ? after - 1 : after;
    }

    private static boolean isIn(Finding finding, Spot at) {
        return finding.where().place().equals(at.place()) && finding.where().entity().equals(at.entity());
    }

    private static boolean before(Register register, Finding finding, Rank rank) {
        return rank(register, finding.where().place(), finding.where().entity())
                .filter(r -> r.compareTo(rank) < 0).isPresent();
    }

    private static Optional<Rank> rank(Register register, String place, String entity) {
        if (place.equals("controller")) {
            return Optional.of(new Rank(-1, 0));
        }
        if (place.equals("transfer")) { // which stands with its sheet
            String sheet = entity.split("/", 2)[0];
            return rank(register, "activity", sheet).or(() -> rank(register, "mandate", sheet));
        }
        for (int kind = 0; kind < Scope.ALL.size(); kind++) {
            if (Scope.ALL.get(kind).place().equals(place)) {
                int at = at(Scope.ALL.get(kind), register, entity);
                return at < 0 ? Optional.empty() : Optional.of(new Rank(kind, at));
            }
        }
        return Optional.empty();
    }

    private static <T extends Identified<T>> int at(Scope<T> scope, Register register, String entity) {
        List<T> list = scope.list().apply(register);
        return IntStream.range(0, list.size()).filter(i -> list.get(i).id().value().equals(entity))
                .findFirst().orElse(-1);
    }
}
