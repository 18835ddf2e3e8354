package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where everything of a flow stands. The same content in the same room is always laid out alike.
///
/// @param places the stations, each column from above
/// @param ribbons the bands
/// @param height that all of it takes
record FlowLayout(SequencedMap<Station, Place> places, List<Ribbon> ribbons, double height) {
    /// Height of one category of data where there is room: more would only be larger.
    private static final double MOST = 46;
    private static final double LEAST = 2;
    /// Height of the bar of a gap.
    private static final double OPEN = 16;
    private static final double GAP = 14;
    private static final double WIDE_GAP = 72;
    private static final int ROUNDS = 6;
    /// Between neighbouring bands, where they are thick enough.
    private static final double SEAM = 1;

    /// Where a station stands.
    ///
    /// @param y top of the bar and of the words beside it
    /// @param height of the bar
    record Place(double y, double height) {
        double middle() {
            return y + height / 2;
        }
    }

    /// Where a band begins and ends.
    record Ribbon(Band band, End start, End end) {}

    /// @param y its upper edge
    record End(double y, double height) {}

    /// @param labels the words of each station
    /// @param least the least height
    static FlowLayout of(FlowContent content, Map<Station, Label> labels, double least) {
        return new Building(content, labels).layout(least);
    }

    private static final class Building {
        private final FlowContent content;
        private final Map<Station, Label> labels;
        private final Map<Stage, List<Station>> order;
        private final Map<Station, List<Band>> into = new HashMap<>();
        private final Map<Station, List<Band>> out = new HashMap<>();
        private final Map<Station, Place> places = new HashMap<>();
        private double unit;
        private double height;

        Building(FlowContent content, Map<Station, Label> labels) {
            this.content = content;
            this.labels = labels;
            order = Ordering.of(content);
            content.bands().forEach(b -> {
                into.computeIfAbsent(b.to(), s -> new ArrayList<>()).add(b);
                out.computeIfAbsent(b.from(), s -> new ArrayList<>()).add(b);
            });
        }

        FlowLayout layout(double least) {
            unit = LEAST;
            height = Math.max(least, tallest());
            unit = Math.clamp(filling(), LEAST, MOST);
            spread();
            for (int i = 0; i < ROUNDS; i++) {
                List<Stage> stages = List.of(Stage.values());
                (i % 2 == 0 ? stages : stages.reversed()).forEach(this::relax);
            }
            SequencedMap<Station, Place> all = new LinkedHashMap<>();
            for (Stage stage : Stage.values()) {
                column(stage).forEach(s -> all.put(s, place(s)));
            }
            return new FlowLayout(all, ribbons(), height);
        }

        private List<Station> column(Stage stage) {
            return order.getOrDefault(stage, List.of());
        }

        private Place place(Station station) {
            return places.getOrDefault(station, new Place(0, 0));
        }

        private double bar(Station station) {
            int categories = content.categories(station);
            return categories == 0 ? OPEN : unit * categories;
        }

        private double box(Station station) {
            return Math.max(bar(station),
                    Optional.ofNullable(labels.get(station)).map(Label::height).orElse(0.0));
        }

        private double boxes(Stage stage) {
            return column(stage).stream().mapToDouble(this::box).sum();
        }

        private double tallest() {
            return Stream.of(Stage.values()).mapToDouble(s -> boxes(s) + GAP * (column(s).size() - 1)).max()
                    .orElse(0);
        }

        /// The largest unit with which every column fits.
        private double filling() {
            double fits = 0;
            double most = height;
            for (int i = 0; i < 40; i++) {
                unit = (fits + most) / 2;
                if (tallest() <= height) {
                    fits = unit;
                } else {
                    most = unit;
                }
            }
            return fits;
        }

        private double gap(Stage stage) {
            int gaps = column(stage).size() - 1;
            return gaps < 1 ? 0 : Math.clamp((height - boxes(stage)) / gaps, 0, WIDE_GAP);
        }

        /// At first every column begins at the top.
        private void spread() {
            for (Stage stage : Stage.values()) {
                put(stage, new double[column(stage).size()]);
            }
        }

        private void relax(Stage stage) {
            List<Station> stations = column(stage);
            double[] wanted = new double[stations.size()];
            Arrays.setAll(wanted, i -> wanted(stations.get(i)) - bar(stations.get(i)) / 2);
            put(stage, wanted);
        }

        private void put(Stage stage, double[] wanted) {
            List<Station> stations = column(stage);
            double[] boxes = stations.stream().mapToDouble(this::box).toArray();
            double[] tops = Placing.tops(wanted, boxes, gap(stage), height);
            for (int i = 0; i < tops.length; i++) {
                places.put(stations.get(i), new Place(tops[i], bar(stations.get(i))));
            }
        }

        /// The middle of those it is bound to.
        private double wanted(Station station) {
            List<Band> in = into.getOrDefault(station, List.of());
            List<Band> on = out.getOrDefault(station, List.of());
            double weight = Stream.concat(in.stream(), on.stream()).mapToDouble(Building::weight).sum();
            double sum = in.stream().mapToDouble(b -> weight(b) * place(b.from()).middle()).sum()
                    + on.stream().mapToDouble(b -> weight(b) * place(b.to()).middle()).sum();
            return weight == 0 ? place(station).middle() : sum / weight;
        }

        private static double weight(Band band) {
            return Math.max(0.5, band.categories());
        }

        private List<Ribbon> ribbons() {
            Map<Band, End> starts = ends(out, Band::to);
            Map<Band, End> stops = ends(into, Band::from);
            return content.bands().stream().map(b -> new Ribbon(b, starts.getOrDefault(b, new End(0, 0)),
                    stops.getOrDefault(b, new End(0, 0)))).toList();
        }

        /// The bands at one side of a bar share its whole height, in the order of where they lead.
        private Map<Band, End> ends(Map<Station, List<Band>> sides, Function<Band, Station> other) {
            Map<Band, End> ends = new HashMap<>();
            sides.forEach((station, bands) -> {
                double all = bands.stream().mapToDouble(Building::weight).sum();
                double y = place(station).y();
                for (Band band : bands.stream()
                        .sorted(Comparator.comparingDouble(b -> place(other.apply(b)).middle())).toList()) {
                    double share = place(station).height() * weight(band) / all;
                    ends.put(band, new End(y, Math.max(share - SEAM, share * 0.8)));
                    y += share;
                }
            });
            return ends;
        }
    }
}
