package org.tabularium.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.model.Register;

/// What differs between an older register and a newer one.
public final class Differences {
    private final Register before;
    private final Register after;
    private final List<Difference> all;
    private final Ties ties;

    private Differences(Register before, Register after) {
        this.before = before;
        this.after = after;
        this.all = Comparison.of(before, after);
        this.ties = new Ties(all);
    }

    /// What has to happen to one register to make the other of it.
    public static Differences between(Register before, Register after) {
        return new Differences(before, after);
    }

    /// The differences in the order of the record: the controller, the activities, what they refer to.
    public List<Difference> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Register before() {
        return before;
    }

    public Register after() {
        return after;
    }

    /// A difference with all others without which it would leave a reference to nothing.
    public Set<Difference> with(Difference difference) {
        return ties.closure(List.of(difference));
    }

    /// The older register with these differences and those they need.
    public Register apply(Collection<Difference> chosen) {
        return apply(before, chosen);
    }

    /// Another register with these differences and those they need; where it has no such place, nothing happens.
    public Register apply(Register register, Collection<Difference> chosen) {
        Set<Difference> wanted = ties.closure(chosen);
        List<Difference> ordered = all.stream().filter(wanted::contains).toList();
        Register result = register;
        // An order speaks of elements that have to be there before.
        for (Difference difference : Stream.concat(ordered.stream().filter(d -> !isOrder(d)),
                ordered.stream().filter(Differences::isOrder)).toList()) {
            result = difference.apply(result);
        }
        return result;
    }

    private static boolean isOrder(Difference difference) {
        return difference.change() instanceof Change.Reordered;
    }
}
