package org.tabularium.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;

/// The order and the numbers of entities.
public final class Order {
    private Order() {}

    /// Moves entities by one place among those that are shown; the others keep their places.
    ///
    /// @param shown those the user sees, in the order of the register
    /// @param moved those to be moved, which keep their order
    /// @param by -1 for up, 1 for down
    public static <T extends Identified<T>> Register move(Register register, Vocabulary<T> vocabulary,
            Collection<Id<T>> shown, Collection<Id<T>> moved, int by) {
        List<T> all = vocabulary.list().of(register);
        Set<Id<T>> seen = new HashSet<>(shown);
        Set<Id<T>> wanted = new HashSet<>(moved);
        List<Integer> places =
                IntStream.range(0, all.size()).filter(i -> seen.contains(all.get(i).id())).boxed().toList();
        List<T> order = new ArrayList<>(places.stream().map(all::get).toList());
        shift(order, wanted, by);
        List<T> after = new ArrayList<>(all);
        for (int i = 0; i < places.size(); i++) {
            after.set(places.get(i), order.get(i));
        }
        return after.equals(all) ? register : vocabulary.list().with(register, List.copyOf(after));
    }

    /// Those that have reached the end stay there, and the next ones close up behind them.
    private static <T extends Identified<T>> void shift(List<T> order, Set<Id<T>> moved, int by) {
        int begin = by < 0 ? 1 : order.size() - 2;
        for (int i = begin; i >= 0 && i < order.size(); i -= by) {
            if (moved.contains(order.get(i).id()) && !moved.contains(order.get(i + by).id())) {
                Collections.swap(order, i, i + by);
            }
        }
    }

    /// All activities numbered 1, 2, 3 … in the order of the register.
    public static Register number(Register register) {
        return numbered(register, i -> Integer.toString(i + 1));
    }

    /// No activity with a number of its own, so that each bears that of its place in the register.
    public static Register unnumber(Register register) {
        return numbered(register, i -> "");
    }

    private static Register numbered(Register register, IntFunction<String> number) {
        List<Activity> all = register.activities();
        List<Activity> after = IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).number().equals(number.apply(i)) ? all.get(i)
                        : all.get(i).withNumber(number.apply(i)))
                .toList();
        return after.equals(all) ? register : register.withActivities(after);
    }
}
