package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds a place for the label of each country.
///
/// No label meets another one, a mark or the edge; among the places left, it takes one that arcs do not cross and that
/// lies away from the home. First all labels are tried in full, then all in short, then all as codes; where there is
/// room left, some become longer again. The same content always gives the same places.
final class Seating {
    private static final int SWEEPS = 3;
    /// How far labels are from each other, at least.
    private static final double APART = 2;
    /// What it costs to be without a seat.
    private static final double NONE = 1e6;
    private final List<List<Seat>> choices;
    private final List<Optional<Seat>> taken;

    private Seating(List<List<Seat>> choices) {
        this.choices = choices;
        taken = new ArrayList<>(choices.stream().map(_ -> Optional.<Seat>empty()).toList());
    }

    /// A seat for each country, empty where there is no room for any of its labels.
    ///
    /// @param labels the labels of each country that may be used, the longest first; as many for each
    /// @param marks around those of each country
    static List<Optional<Seat>> of(List<List<Label>> labels, List<Box> marks, Surroundings surroundings) {
        if (labels.isEmpty()) {
            return List.of();
        }
        List<List<List<Seat>>> tried = new ArrayList<>();
        List<Optional<Seat>> seats = List.of();
        int levels = labels.getFirst().size();
        boolean done = false;
        for (int i = 0; i < levels && !done; i++) {
            int level = i;
            List<List<Seat>> free = IntStream.range(0, labels.size())
                    .mapToObj(k -> surroundings.free(labels.get(k).get(level), marks.get(k))).toList();
            if (level == levels - 1 || free.stream().noneMatch(List::isEmpty)) {
                seats = new Seating(free).seats();
                done = seats.stream().allMatch(Optional::isPresent);
            }
            if (!done) {
                tried.add(free);
            }
        }
        List<Optional<Seat>> found = seats;
        return tried.stream().reduce(found, Seating::longer, (_, later) -> later);
    }

    private List<Optional<Seat>> seats() {
        List<Integer> order = IntStream.range(0, choices.size()).boxed()
                .sorted(Comparator.comparingInt(i -> choices.get(i).size())).toList();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i : order) {
                taken.set(i, Optional.empty());
                taken.set(i, cheapest(choices.get(i), taken));
                makeRoom(i);
            }
        }
        return taken;
    }

    private static Optional<Seat> cheapest(List<Seat> choices, List<Optional<Seat>> taken) {
        for (Seat seat : choices) {
            if (in(seat, taken, 0) < 0) {
                return Optional.of(seat);
            }
        }
        return Optional.empty();
    }

    /// The first of the seats taken, from a number on, that is in the way of another one; -1 if there is none.
    private static int in(Seat seat, List<Optional<Seat>> taken, int from) {
        for (int i = from; i < taken.size(); i++) {
            Optional<Seat> other = taken.get(i);
            if (other.isPresent() && other.get().meets(seat, APART)) {
                return i;
            }
        }
        return -1;
    }

    /// Takes a better seat that is in the way of one other only, if that one finds another seat and both together fare
    /// better then.
    private void makeRoom(int one) {
        Optional<Seat> mine = taken.get(one);
        for (Seat seat : choices.get(one)) {
            if (seat.cost() >= cost(mine)) {
                return;
            }
            taken.set(one, Optional.empty());
            int other = in(seat, taken, 0);
            Optional<Seat> before = taken.get(other);
            if (in(seat, taken, other + 1) < 0) {
                taken.set(one, Optional.of(seat));
                taken.set(other, Optional.empty());
                taken.set(other, cheapest(choices.get(other), taken));
                if (seat.cost() + cost(taken.get(other)) < cost(mine) + cost(before)) {
                    return;
                }
                taken.set(other, before);
            }
            taken.set(one, mine);
        }
    }

    private static double cost(Optional<Seat> seat) {
        return seat.map(Seat::cost).orElse(NONE);
    }

    /// Longer labels for which there is room beside all others, country by country.
    ///
    /// @param choices free places of longer labels
    private static List<Optional<Seat>> longer(List<Optional<Seat>> found, List<List<Seat>> choices) {
        List<Optional<Seat>> taken = new ArrayList<>(found);
        for (int i = 0; i < taken.size(); i++) {
            Optional<Seat> before = taken.get(i);
            taken.set(i, Optional.empty());
            taken.set(i, cheapest(choices.get(i), taken)
                    .filter(seat -> before.isEmpty() || seat.isBetter(before.get())).or(() -> before));
        }
        return taken;
    }
}
