package org.tabularium.picture.flow;

import java.util.List;
import java.util.Set;

/// What lies on the paths that are followed.
///
/// @param stations those passed
/// @param bands ids of the bands passed
public record Followed(Set<Station> stations, Set<String> bands) {
    /// Nothing is followed.
    public static final Followed NOTHING = new Followed(Set.of(), Set.of());

    public Followed {
        stations = Set.copyOf(stations);
        bands = Set.copyOf(bands);
    }

    public boolean isEmpty() {
        return stations.isEmpty();
    }

    /// The stations of a stage that are passed, in the order of the content.
    public List<Station> at(Stage stage, FlowContent content) {
        return content.stations(stage).stream().filter(stations::contains).toList();
    }
}
