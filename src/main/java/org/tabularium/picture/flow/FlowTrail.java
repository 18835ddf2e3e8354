package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A path that is followed station by station: to the right and to the left it grows, above and below lie other ways.
///
/// @param stations those fixed so far, of neighbouring stages, from the left
/// @param at which of them is looked at
public record FlowTrail(List<Station> stations, int at) {
    public FlowTrail {
        stations = List.copyOf(stations);
    }

    /// A step from one station to the next.
    public enum Step {
        LEFT, RIGHT, UP, DOWN
    }

    /// Begins at a station.
    public static FlowTrail of(Station station) {
        return new FlowTrail(List.of(station), 0);
    }

    /// What is looked at.
    public Station here() {
        return stations.get(at);
    }

    /// The trail after a step; the same if nothing lies there.
    public FlowTrail step(Step step, FlowDrawing flow) {
        return switch (step) {
            case RIGHT -> at + 1 < stations.size() ? new FlowTrail(stations, at + 1)
                    : right(flow).orElse(this);
            case LEFT -> at > 0 ? new FlowTrail(stations, at - 1) : left(flow).orElse(this);
            case UP -> aside(flow, -1);
            case DOWN -> aside(flow, 1);
        };
    }

    private Optional<FlowTrail> right(FlowDrawing flow) {
        return here().stage().next().flatMap(stage -> on(flow, stage, stations).stream().findFirst())
                .map(next -> {
                    List<Station> longer = new ArrayList<>(stations);
                    longer.add(next);
                    return new FlowTrail(longer, at + 1);
                });
    }

    private Optional<FlowTrail> left(FlowDrawing flow) {
        return here().stage().previous().flatMap(stage -> on(flow, stage, stations).stream().findFirst())
                .map(before -> {
                    List<Station> longer = new ArrayList<>(stations);
                    longer.addFirst(before);
                    return new FlowTrail(longer, 0);
                });
    }

    /// Another station of the same stage, as the trail so far allows; what followed stays as far as it goes on from
    /// there.
    private FlowTrail aside(FlowDrawing flow, int by) {
        List<Station> before = stations.subList(0, at);
        List<Station> others = on(flow, here().stage(), before);
        int to = others.indexOf(here()) + by;
        if (to < 0 || to >= others.size()) {
            return this;
        }
        List<Station> now = new ArrayList<>(before);
        now.add(others.get(to));
        for (Station after : stations.subList(at + 1, stations.size())) {
            List<Station> longer = new ArrayList<>(now);
            longer.add(after);
            if (flow.content().through(longer).isEmpty()) {
                break;
            }
            now = longer;
        }
        return new FlowTrail(now, at);
    }

    /// The stations of a stage on paths through these, from above.
    private static List<Station> on(FlowDrawing flow, Stage stage, List<Station> fixed) {
        if (fixed.isEmpty()) {
            return flow.column(stage);
        }
        Followed followed = flow.content().through(fixed);
        return flow.column(stage).stream().filter(followed.stations()::contains).toList();
    }
}
