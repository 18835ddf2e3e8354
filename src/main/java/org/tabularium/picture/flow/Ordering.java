package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Orders the stations of each stage so that few bands cross: each is put where those it is bound to stand on average,
/// to and fro until it gets no better. Purposes keep the order of the sheet, by whose letters they are known. What is
/// equal keeps the order of the register, so that the same content always gives the same order.
final class Ordering {
    private static final int SWEEPS = 12;
    private final Map<Stage, List<Station>> order = new EnumMap<>(Stage.class);
    private final Map<Station, List<Band>> into = new HashMap<>();
    private final Map<Station, List<Band>> out = new HashMap<>();
    private final Map<Stage, List<Band>> gaps = new EnumMap<>(Stage.class);

    private Ordering(FlowContent content) {
        for (Stage stage : Stage.values()) {
            order.put(stage, new ArrayList<>(content.stations(stage)));
        }
        for (Band band : content.bands()) {
            into.computeIfAbsent(band.to(), s -> new ArrayList<>()).add(band);
            out.computeIfAbsent(band.from(), s -> new ArrayList<>()).add(band);
            gaps.computeIfAbsent(band.from().stage(), s -> new ArrayList<>()).add(band);
        }
    }

    static Map<Stage, List<Station>> of(FlowContent content) {
        Ordering ordering = new Ordering(content);
        Map<Stage, List<Station>> best = ordering.copy();
        long least = ordering.crossings();
        for (int i = 0; i < SWEEPS && least > 0; i++) {
            ordering.sweep(By.values()[i % By.values().length]);
            long now = ordering.crossings();
            if (now < least) {
                least = now;
                best = ordering.copy();
            }
        }
        return best;
    }

    /// By which of its neighbours a stage is ordered. The purposes stand still, so the first look is to the right.
    private enum By {
        RIGHT, LEFT, BOTH
    }

    private void sweep(By side) {
        List<Stage> stages = List.of(Stage.values());
        for (Stage stage : side == By.RIGHT ? stages.reversed() : stages) {
            if (stage != Stage.PURPOSES) {
                sort(stage, side);
            }
        }
    }

    private void sort(Stage stage, By side) {
        Map<Station, Double> places = new HashMap<>();
        List<Station> stations = at(stage);
        Map<Station, Integer> ranks = ranks();
        for (int i = 0; i < stations.size(); i++) {
            places.put(stations.get(i), middle(stations.get(i), side, ranks, i));
        }
        stations.sort(Comparator.comparingDouble(s -> places.getOrDefault(s, 0.0)));
    }

    /// Where its neighbours stand on average, as a share of their column; its own place if it has none.
    private double middle(Station station, By side, Map<Station, Integer> ranks, int own) {
        double sum = 0;
        double weight = 0;
        for (Band band : side == By.RIGHT ? List.<Band>of() : into.getOrDefault(station, List.of())) {
            sum += share(band.from(), ranks) * weight(band);
            weight += weight(band);
        }
        for (Band band : side == By.LEFT ? List.<Band>of() : out.getOrDefault(station, List.of())) {
            sum += share(band.to(), ranks) * weight(band);
            weight += weight(band);
        }
        return weight > 0 ? sum / weight : (own + 0.5) / at(station.stage()).size();
    }

    private static int weight(Band band) {
        return Math.max(1, band.categories());
    }

    private double share(Station station, Map<Station, Integer> ranks) {
        return (ranks.getOrDefault(station, 0) + 0.5) / at(station.stage()).size();
    }

    private List<Station> at(Stage stage) {
        return order.getOrDefault(stage, List.of());
    }

    private Map<Station, Integer> ranks() {
        Map<Station, Integer> ranks = new HashMap<>();
        order.values().forEach(stations -> {
            for (int i = 0; i < stations.size(); i++) {
                ranks.put(stations.get(i), i);
            }
        });
        return ranks;
    }

    private Map<Stage, List<Station>> copy() {
        Map<Stage, List<Station>> copy = new EnumMap<>(Stage.class);
        order.forEach((stage, stations) -> copy.put(stage, List.copyOf(stations)));
        return copy;
    }

    /// How much bands cross, each crossing counted as large as it is.
    private long crossings() {
        Map<Station, Integer> ranks = ranks();
        return gaps.values().stream().mapToLong(bands -> {
            List<Band> sorted = bands.stream().sorted(Comparator
                    .<Band>comparingInt(b -> ranks.getOrDefault(b.from(), 0))
                    .thenComparingInt(b -> ranks.getOrDefault(b.to(), 0))).toList();
            Inversions inversions = new Inversions(
                    sorted.stream().mapToInt(b -> ranks.getOrDefault(b.to(), 0)).max().orElse(0) + 1);
            return sorted.stream().mapToLong(b -> inversions.add(ranks.getOrDefault(b.to(), 0), weight(b)))
                    .sum();
        }).sum();
    }

    /// Adds up the weights of the greater numbers that came before each (a Fenwick tree).
    private static final class Inversions {
        private final long[] tree;
        private long all;

        Inversions(int size) {
            tree = new long[size + 1];
        }

        long add(int number, int weight) {
            long notGreater = 0;
            for (int i = number + 1; i > 0; i -= i & -i) {
                notGreater += tree[i];
            }
            for (int i = number + 1; i < tree.length; i += i & -i) {
                tree[i] += weight;
            }
            long greater = all - notGreater;
            all += weight;
            return greater * weight;
        }
    }
}
