package org.tabularium.ui.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.edit.Filter;
import org.tabularium.edit.Gaps;
import org.tabularium.edit.Spot;

/// Spots that are no entity but a part of the list of activities: those that lack something, as in `gap/retention`.
final class Narrowed {
    private static final String GAP = "gap/";

    private Narrowed() {}

    static Optional<Filter> by(Spot spot) {
        if (!spot.place().equals("activity") || !spot.field().startsWith(GAP)) {
            return Optional.empty();
        }
        String wanted = spot.field().substring(GAP.length());
        return Arrays.stream(Gaps.Gap.values())
                .filter(g -> g.name().toLowerCase(Locale.ROOT).equals(wanted)).findFirst()
                .map(g -> Filter.NONE.toggled(new Filter.Criterion.Lacks(Optional.of(g))));
    }
}
