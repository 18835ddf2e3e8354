package org.tabularium.ui.transfers;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.law.Footing;

/// How the lines of the table are chosen, ordered and grouped.
///
/// @param query text that a line contains; empty for all
/// @param footing what the transfers rest on; empty for all
/// @param group by what lines are grouped; empty for no groups
/// @param order by what they are ordered; empty for the order of the record
record Arrangement(String query, Optional<Footing> footing, Optional<Column> group, List<Order> order) {

    /// What lines are ordered and grouped by.
    enum Column {
        HOLDER(l -> l.holder), RECIPIENT(l -> l.recipient), COUNTRY(l -> l.country),
        SAFEGUARD(l -> RANKS.indexOf(l.row.footing()) + l.safeguard), FALLBACK(l -> l.fallback);

        private final Function<Line.Of, String> text;

        Column(Function<Line.Of, String> text) {
            this.text = text;
        }
    }

    /// The footings from the strongest to none.
    private static final List<Footing> RANKS = List.of(Footing.values());

    /// One column of the order.
    record Order(Column column, boolean descending) {}

    List<Line> of(List<Line.Of> lines, Locale locale) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<Line.Of> found = lines.stream().filter(l -> footing.filter(f -> f != l.row.footing()).isEmpty())
                .filter(l -> wanted.isEmpty() || l.contains(wanted)).toList();
        List<Line.Of> ordered = ordered(found, Collator.getInstance(locale));
        return group.map(column -> grouped(ordered, column, Collator.getInstance(locale)))
                .orElseGet(() -> List.copyOf(ordered));
    }

    private List<Line.Of> ordered(List<Line.Of> lines, Collator collator) {
        List<Line.Of> ordered = new ArrayList<>(lines);
        for (Order by : order.reversed()) {
            Map<String, CollationKey> keys = new HashMap<>();
            Comparator<Line.Of> comparator = Comparator.comparing(
                    l -> keys.computeIfAbsent(by.column.text.apply(l), collator::getCollationKey));
            ordered.sort(by.descending ? comparator.reversed() : comparator);
        }
        return ordered;
    }

    private static List<Line> grouped(List<Line.Of> lines, Column column, Collator collator) {
        Map<String, List<Line.Of>> groups = new LinkedHashMap<>();
        lines.forEach(l -> groups.computeIfAbsent(column.text.apply(l), t -> new ArrayList<>()).add(l));
        List<Line> all = new ArrayList<>();
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey(collator::compare)).forEach(e -> {
            all.add(new Line.Head(e.getKey(), e.getValue().size()));
            all.addAll(e.getValue());
        });
        return all;
    }
}
