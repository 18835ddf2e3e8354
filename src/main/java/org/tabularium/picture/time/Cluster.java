package org.tabularium.picture.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Dates that share a mark on the line: of one day, or of a longer time where days would be too close together.
///
/// @param dues by day, at least one; all of them overdue, or none
record Cluster(List<Due> dues) {
    Cluster {
        dues = List.copyOf(dues);
    }

    /// One for each key and state, in the order of the days.
    static List<Cluster> by(Function<LocalDate, ?> key, List<Due> dues) {
        Map<List<?>, List<Due>> groups = new LinkedHashMap<>();
        dues.forEach(
                d -> groups.computeIfAbsent(List.of(key.apply(d.day()), d.overdue()), _ -> new ArrayList<>())
                        .add(d));
        return groups.values().stream().map(Cluster::new).toList();
    }

    /// All in one.
    static Cluster of(List<Cluster> clusters) {
        return new Cluster(clusters.stream().flatMap(c -> c.dues().stream()).toList());
    }

    LocalDate day() {
        return dues.getFirst().day();
    }

    boolean isOfOneDay() {
        return dues.getLast().day().equals(day());
    }

    boolean overdue() {
        return dues.getFirst().overdue();
    }

    Stream<Due.Sort> sorts() {
        return dues.stream().map(d -> d.what().sort()).distinct().sorted();
    }
}
