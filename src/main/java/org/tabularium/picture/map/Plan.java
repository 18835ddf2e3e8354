package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Where everything of a content stands on its land.
///
/// @param homes dots of the homes, by country
/// @param marks where the mark of each share stands, by its id
/// @param arcs the arcs to each share, by its id
/// @param seats where the label of each country stands, in their order; empty where there is no room for any
/// @param names where the labels of the homes stand, by country; a single home needs none
record Plan(Map<String, Spot> homes, Map<String, Mark> marks, Map<String, List<Arc>> arcs,
        List<Optional<Seat>> seats, Map<String, Seat> names) {
    private static final double DOT = 10;
    private static final double FOOT = 16;

    /// Where a mark stands.
    ///
    /// @param beyond the side of the frame beyond which its country lies
    record Mark(Spot at, Optional<Side> beyond) {}

    /// Where names are left over, the map leaves its foot to them.
    static Plan of(MapContent content, Land land, MapWords words) {
        Plan plan = of(content, land, land.box(), words);
        return plan.seats.stream().allMatch(Optional::isPresent) ? plan
                : of(content, land, land.box().above(FOOT), words);
    }

    private static Plan of(MapContent content, Land land, Box room, MapWords words) {
        Map<String, Spot> homes = new LinkedHashMap<>();
        content.homes().forEach(h -> land.place(h.country())
                .ifPresent(at -> homes.put(h.country(), Marks.within(room, at))));
        List<Spot> dots = List.copyOf(homes.values());
        List<Marks.Place> places = new Marks(room, dots).of(content.targets().stream()
                .map(t -> new Marks.Wish(land.place(t.country()), t.shares().size())).toList());
        Map<String, Mark> marks = marks(content.targets(), places);
        Map<String, List<Arc>> arcs = arcs(content, homes, marks, room);
        List<Box> boxes = Stream.concat(places.stream().map(Marks.Place::box),
                dots.stream().map(d -> Box.around(d, DOT, DOT))).toList();
        Surroundings surroundings = new Surroundings(room.inset(2),
                new Coverage(room, arcs.values().stream().flatMap(List::stream).toList()), boxes,
                dots.stream().findFirst().orElse(room.middle()).x());
        List<MapContent.Home> named = content.homes().stream()
                .filter(h -> dots.size() > 1 && homes.containsKey(h.country())).toList();
        List<Optional<Seat>> seats = Seating.of(Stream.concat(content.targets().stream().map(words::labels),
                named.stream().map(words::labels)).toList(), boxes, surroundings);
        int targets = content.targets().size();
        Map<String, Seat> names = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            String country = named.get(i).country();
            seats.get(targets + i).ifPresent(seat -> names.put(country, seat));
        }
        return new Plan(homes, marks, arcs, seats.subList(0, targets), names);
    }

    private static Map<String, Mark> marks(List<MapContent.Target> targets, List<Marks.Place> places) {
        Map<String, Mark> marks = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            List<MapContent.Share> shares = targets.get(i).shares();
            for (int k = 0; k < shares.size(); k++) {
                marks.put(shares.get(k).id(), places.get(i).mark(k));
            }
        }
        return marks;
    }

    /// Where the names stand for which there is no room on the map.
    static Box foot(Box box) {
        return new Box(box.x() + 2, box.bottom() - FOOT, box.width() - 4, FOOT);
    }

    Mark mark(MapContent.Share share) {
        return Objects.requireNonNull(marks.get(share.id()));
    }

    private static Map<String, List<Arc>> arcs(MapContent content, Map<String, Spot> homes,
            Map<String, Mark> marks,
            Box box) {
        Map<String, List<Arc>> arcs = new HashMap<>();
        homes.forEach((country, home) -> {
            List<String> shares = content.shares().stream()
                    .filter(s -> s.homes().contains(country) && !s.country().equals(country))
                    .map(MapContent.Share::id).toList();
            List<Arc> fan = Fan.of(home,
                    shares.stream().map(id -> Objects.requireNonNull(marks.get(id)).at()).toList(),
                    box.inset(4));
            for (int i = 0; i < fan.size(); i++) {
                arcs.computeIfAbsent(shares.get(i), _ -> new ArrayList<>()).add(fan.get(i));
            }
        });
        return arcs;
    }
}
