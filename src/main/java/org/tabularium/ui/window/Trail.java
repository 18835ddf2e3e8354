package org.tabularium.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.edit.Spot;

/// Where the user has been, as in a browser: a way of spots and a position on it.
///
/// Moving from field to field within an entity does not lengthen the way; it only keeps the last field. A jump does.
///
/// @param spots the way, oldest first
/// @param at position of what is shown; -1 at the beginning
record Trail(List<Spot> spots, int at) {
    static final Trail EMPTY = new Trail(List.of(), -1);
    static final int LONGEST = 100;

    Trail {
        spots = List.copyOf(spots);
    }

    /// What is shown.
    Optional<Spot> here() {
        return at < 0 ? Optional.empty() : Optional.of(spots.get(at));
    }

    /// An entity was selected or a field entered.
    Trail visited(Spot spot) {
        if (here().filter(h -> sameEntity(h, spot)).isEmpty()) {
            return jumped(spot);
        }
        return spot.field().isEmpty() ? this : replaced(spot);
    }

    /// Something was opened from elsewhere.
    Trail jumped(Spot spot) {
        if (here().filter(spot::equals).isPresent()) {
            return this;
        }
        List<Spot> longer = new ArrayList<>(spots.subList(Math.max(0, at + 2 - LONGEST), at + 1));
        longer.add(spot);
        return new Trail(longer, longer.size() - 1);
    }

    /// One step back to something that is still there; none if there is nothing.
    Optional<Trail> back(Predicate<Spot> exists) {
        return step(-1, exists);
    }

    /// One step forward again.
    Optional<Trail> forward(Predicate<Spot> exists) {
        return step(1, exists);
    }

    /// The entities visited last before the one shown, the latest first, each once.
    List<Spot> lately(int most) {
        List<Spot> lately = new ArrayList<>();
        for (Spot spot : spots.reversed()) {
            boolean known = here().filter(h -> sameEntity(h, spot)).isPresent()
                    || lately.stream().anyMatch(l -> sameEntity(l, spot));
            if (!known && !spot.entity().isEmpty() && lately.size() < most) {
                lately.add(spot);
            }
        }
        return lately;
    }

    private Optional<Trail> step(int by, Predicate<Spot> exists) {
        for (int i = at + by; i >= 0 && i < spots.size(); i += by) {
            Spot spot = spots.get(i);
            if (exists.test(spot) && here().filter(spot::equals).isEmpty()) {
                return Optional.of(new Trail(spots, i));
            }
        }
        return Optional.empty();
    }

    private Trail replaced(Spot spot) {
        List<Spot> changed = new ArrayList<>(spots);
        changed.set(at, spot);
        return new Trail(changed, at);
    }

    private static boolean sameEntity(Spot one, Spot other) {
        return one.place().equals(other.place()) && one.entity().equals(other.entity());
    }
}
