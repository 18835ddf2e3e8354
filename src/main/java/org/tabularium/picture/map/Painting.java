package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.document.drawing.Symbol;

/// Draws what stands on the land: a group for each share with its arcs and its mark, and in the first one of a country
/// its label.
///
/// @param box where the map lies in the picture
record Painting(MapContent content, Plan plan, MapWords words, TransferMap.Shown shown, Ruler ruler,
        Box box) {
    private static final double DOT = 8;
    private static final double MARK = 12;
    private static final double SMALL = 11;
    private static final double ARROW = 3;
    private static final double THIN = 1;
    private static final double USUAL = 1.6;
    private static final double THICK = 2.2;
    /// From so many shares on, lines are thin and lie below all labels.
    private static final int MANY = 24;

    /// What is drawn, the lowest first.
    ///
    /// @param crossed groups whose label stands on arcs, which it covers
    private record Layers(List<Item> lines, List<Item> groups, List<Item> crossed) {}

    List<Item> items() {
        Layers layers = new Layers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < content.targets().size(); i++) {
            draw(content.targets().get(i), plan.seats().get(i), layers);
        }
        return Stream.of(layers.lines, layers.groups, layers.crossed, homes(), unnamed())
                .flatMap(List::stream)
                .toList();
    }

    private void draw(MapContent.Target target, Optional<Seat> seat, Layers layers) {
        Optional<Seat> label = seat;
        for (MapContent.Share share : target.shares()) {
            if (shown.footings().contains(share.footing())) {
                List<Item> parts = new ArrayList<>();
                (isMany() && !isFollowed(share) ? layers.lines : parts).addAll(arcs(share));
                parts.addAll(mark(share));
                label.ifPresent(s -> parts.addAll(s.items(isFaded(share))));
                (label.filter(Seat::isCrossed).isPresent() ? layers.crossed : layers.groups)
                        .add(new Item.Group(
                                new Item.Subject(share.id(), words.subject(target, share),
                                        Optional.of(share.origin())),
                                parts));
                label = Optional.empty();
            }
        }
    }

    private boolean isMany() {
        return plan.marks().size() > MANY;
    }

    private boolean isFollowed(MapContent.Share share) {
        return shown.followed()
                .filter(id -> id.equals(share.id()) || share.homes().stream().map(MapContent::home)
                        .anyMatch(id::equals))
                .isPresent();
    }

    private boolean isFaded(MapContent.Share share) {
        return shown.followed().isPresent() && !isFollowed(share);
    }

    private List<Item> arcs(MapContent.Share share) {
        double width = share.moved() > 0 || isFollowed(share) ? THICK : isMany() ? THIN : USUAL;
        Item.Pen pen =
                isFaded(share) ? new Item.Pen(Ink.RULE, THIN) : FootingLook.of(share.footing()).pen(width);
        return plan.arcs().getOrDefault(share.id(), List.of()).stream()
                .<Item>map(a -> Item.Shape.drawn(a.outline(), pen)).toList();
    }

    /// At the edge, an arrow says that the country lies beyond it.
    private List<Item> mark(MapContent.Share share) {
        FootingLook look = FootingLook.of(share.footing());
        Ink ink = isFaded(share) ? Ink.RULE : look.ink();
        List<Item> items = new ArrayList<>();
        Plan.Mark mark = plan.mark(share);
        items.addAll(look.symbol().at(mark.at().x(), mark.at().y(), MARK, ink));
        mark.beyond().ifPresent(side -> items.add(Item.Shape.drawn(side.arrow(mark.at(), MARK / 2 + 2, ARROW),
                new Item.Pen(ink, USUAL))));
        return items;
    }

    private List<Item> homes() {
        return content.homes().stream().filter(h -> plan.homes().containsKey(h.country())).<Item>map(home -> {
            Spot at = plan.homes().getOrDefault(home.country(), box.middle());
            List<Item> parts = new ArrayList<>(Symbol.DISC.at(at.x(), at.y(), DOT, Ink.TEXT));
            Optional.ofNullable(plan.names().get(home.country()))
                    .ifPresent(seat -> parts.addAll(seat.items(false)));
            return new Item.Group(
                    new Item.Subject(MapContent.home(home.country()), words.seat(home), Optional.empty()),
                    parts);
        }).toList();
    }

    /// Countries for whose label there was no room, in a line at the foot of the map.
    private List<Item> unnamed() {
        List<MapContent.Target> targets = IntStream.range(0, content.targets().size())
                .filter(i -> plan.seats().get(i).isEmpty()).mapToObj(content.targets()::get).toList();
        if (targets.isEmpty()) {
            return List.of();
        }
        Box foot = Plan.foot(box);
        String line = words.unnamed(targets, text -> ruler.width(text, Face.REGULAR, SMALL) <= foot.width());
        return List.of(
                new Item.Shape(Outline.rectangle(foot.x(), foot.y(), foot.width(), foot.height()),
                        Optional.of(new Item.Fill(Ink.GROUND, 1)), Optional.empty()),
                new Item.Lettering(ruler.fitting(line, Face.REGULAR, SMALL, foot.width()), foot.right(),
                        foot.bottom() - 4, Item.Align.END, Face.REGULAR, SMALL, Ink.MUTED));
    }
}
