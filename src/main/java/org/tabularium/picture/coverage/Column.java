package org.tabularium.picture.coverage;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.compose.notice.Coverage;

/// A notice with its coverage.
///
/// @param number from one, in the order of the register
record Column(int number, String id, String name, Coverage coverage) {

    Cell cell(int row) {
        return Cell.of(coverage.rows().get(row).states());
    }

    Stream<Cell> cells() {
        return IntStream.range(0, coverage.rows().size()).mapToObj(this::cell);
    }

    int missing() {
        return cells().mapToInt(Cell::missing).sum();
    }

    /// How many items are in which state, and which of them are missing for how many activities.
    String told(CoverageWords said) {
        Map<Cell.Kind, Long> kinds =
                cells().collect(Collectors.groupingBy(Cell::kind, TreeMap::new, Collectors.counting()));
        String counts = kinds.entrySet().stream().map(e -> said.kind(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        String missing = IntStream.range(0, coverage.rows().size()).filter(i -> cell(i).missing() > 0)
                .mapToObj(i -> said.title(coverage.rows().get(i).item()) + " " + cell(i).missing() + "/"
                        + cell(i).owed())
                .collect(Collectors.joining(", "));
        return name + ": " + counts + (missing.isEmpty() ? "" : " (" + missing + ")");
    }
}
