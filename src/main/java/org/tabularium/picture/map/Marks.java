package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds a place for the marks of each country: on its land, or at the edge where the land lies outside the frame; never
/// on top of each other as long as there is room.
///
/// @param homes dots that stand fast
record Marks(Box frame, List<Spot> homes) {
    /// How far the marks of one country are from each other.
    private static final double STEP = 16;
    private static final double HEIGHT = 14;
    private static final double EDGE = 14;
    private static final int ROUNDS = 60;
    /// What boxes may overlap.
    private static final double MEETING = 0.01;

    /// @param spot where the marks should stand; empty for what is no country
    record Wish(Optional<Spot> spot, int marks) {}

    /// Where the marks of a country stand.
    ///
    /// @param beyond the side of the frame beyond which the country lies
    record Place(Box box, Optional<Side> beyond, int marks) {
        /// The side of the frame is said of the marks next to it.
        Plan.Mark mark(int number) {
            return new Plan.Mark(new Spot(box.x() + STEP * (number + 0.5), box.middle().y()),
                    beyond.filter(side -> switch (side) {
                        case LEFT -> number == 0;
                        case RIGHT -> number == marks - 1;
                        case TOP, BOTTOM -> true;
                    }));
        }
    }

    /// A place for each wish.
    List<Place> of(List<Wish> wishes) {
        Spot centre = homes.isEmpty() ? frame.middle() : homes.getFirst();
        List<Box> boxes = new ArrayList<>();
        int unknown = 0;
        for (Wish wish : wishes) {
            double width = STEP * wish.marks;
            Box room = room(frame, width);
            Spot corner = new Spot(room.x(), room.bottom() - HEIGHT * 1.5 * unknown);
            unknown += wish.spot.isPresent() ? 0 : 1;
            boxes.add(Box.around(wish.spot.map(spot -> towards(centre, spot, room)).orElse(corner), width,
                    HEIGHT));
        }
        List<Box> apart = apart(boxes);
        return IntStream.range(0, boxes.size()).mapToObj(i -> new Place(apart.get(i), wishes.get(i).spot
                .filter(spot -> !frame.holds(spot))
                .map(_ -> Side.nearest(apart.get(i).middle(), frame)), wishes.get(i).marks)).toList();
    }

    /// Where the middles of boxes may lie.
    private static Box room(Box frame, double width) {
        double left = frame.x() + EDGE + Math.max(0, width - HEIGHT) / 2;
        double top = frame.y() + EDGE;
        return new Box(left, top, Math.max(0, 2 * frame.middle().x() - 2 * left),
                Math.max(0, 2 * frame.middle().y() - 2 * top));
    }

    /// The place of a dot: as near to the spot as the frame allows.
    static Spot within(Box frame, Spot spot) {
        return towards(frame.middle(), spot, room(frame, 0));
    }

    /// The spot itself, or where the way to it leaves the room.
    private static Spot towards(Spot centre, Spot spot, Box room) {
        if (room.holds(spot)) {
            return spot;
        }
        Spot from = new Spot(Math.clamp(centre.x(), room.x(), room.right()),
                Math.clamp(centre.y(), room.y(), room.bottom()));
        double share = Math.min(reach(from.x(), spot.x(), room.x(), room.right()),
                reach(from.y(), spot.y(), room.y(), room.bottom()));
        return new Spot(from.x() + share * (spot.x() - from.x()), from.y() + share * (spot.y() - from.y()));
    }

    private static double reach(double from, double to, double least, double most) {
        if (to < least) {
            return (from - least) / (from - to);
        }
        return to > most ? (most - from) / (to - from) : 1;
    }

    /// Pushes boxes that meet away from each other, and from the homes, a little in each round.
    private List<Box> apart(List<Box> boxes) {
        int many = boxes.size();
        double[] x =
                Stream.concat(boxes.stream().map(Box::middle), homes.stream()).mapToDouble(Spot::x).toArray();
        double[] y =
                Stream.concat(boxes.stream().map(Box::middle), homes.stream()).mapToDouble(Spot::y).toArray();
        double[] width = Stream.concat(boxes.stream().map(Box::width), homes.stream().map(_ -> HEIGHT))
                .mapToDouble(w -> w).toArray();
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int i = 0; i < many; i++) {
                for (int k = 0; k < x.length; k++) {
                    if (k < i || k >= many) {
                        double overX = (width[i] + width[k]) / 2 - Math.abs(x[i] - x[k]);
                        double overY = HEIGHT - Math.abs(y[i] - y[k]);
                        if (overX > MEETING && overY > MEETING) {
                            push(overX < overY ? x : y, i, k, Math.min(overX, overY), k >= many);
                            moved = true;
                        }
                    }
                }
                Box room = room(frame, width[i]);
                x[i] = Math.clamp(x[i], room.x(), room.right());
                y[i] = Math.clamp(y[i], room.y(), room.bottom());
            }
        }
        return IntStream.range(0, many).mapToObj(i -> Box.around(new Spot(x[i], y[i]), width[i], HEIGHT))
                .toList();
    }

    /// @param fast whether the other one stays where it is
    private static void push(double[] at, int one, int other, double by, boolean fast) {
        double away = at[one] < at[other] ? -by : by;
        at[one] += fast ? away : away / 2;
        at[other] -= fast ? 0 : away / 2;
    }
}
