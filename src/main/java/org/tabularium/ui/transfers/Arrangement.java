package org.tabularium.ui.transfers;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.law.Footing;

/// How the lines of the table are chosen and ordered.
///
/// @param query text that a line contains; empty for all
/// @param footing what the transfers rest on; empty for all
/// @param country code of the country they go to; empty for all
/// @param order by what they are ordered; empty for the usual order
record Arrangement(String query, Optional<Footing> footing, Optional<String> country, List<Order> order) {

    /// What lines are ordered by.
    enum Column {
        COUNTRY(l -> l.country), RECIPIENT(l -> l.recipient), PLACE(l -> l.place),
        SAFEGUARD(l -> RANKS.indexOf(l.footing()) + l.safeguard), FALLBACK(l -> l.fallback),
        ACTIVITIES(l -> String.format(Locale.ROOT, "%09d", l.rows.size()));

        private final Function<Line, String> text;

        Column(Function<Line, String> text) {
            this.text = text;
        }
    }

    /// The footings from the strongest to none.
    private static final List<Footing> RANKS = List.of(Footing.values());

    /// One column of the order.
    record Order(Column column, boolean descending) {}

    List<Line> of(List<Line> lines, Locale locale) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return ordered(lines.stream().filter(l -> footing.filter(f -> f != l.footing()).isEmpty())
                .filter(l -> country.filter(c -> !c.equals(l.countryCode())).isEmpty())
                .filter(l -> wanted.isEmpty() || l.contains(wanted)).toList(), Collator.getInstance(locale));
    }

    private List<Line> ordered(List<Line> lines, Collator collator) {
        List<Line> ordered = new ArrayList<>(lines);
        for (Order by : order.reversed()) {
            Map<String, CollationKey> keys = new HashMap<>();
            Comparator<Line> comparator = Comparator.comparing(
                    l -> keys.computeIfAbsent(by.column.text.apply(l), collator::getCollationKey));
            ordered.sort(by.descending ? comparator.reversed() : comparator);
        }
        return ordered;
    }
}
