package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.document.drawing.Symbol;
import org.tabularium.law.Footing;

/// What the signs of a map mean, in lines below it.
final class MapLegend {
    private static final double LINE = 20;
    private static final double GAP = 20;
    private static final double SIGN = 34;
    private static final double SIZE = 11;
    private static final double INSET = 2;
    private final List<Entry> entries = new ArrayList<>();
    private double end;

    /// @param sign drawn at the middle of its left edge
    private record Entry(double x, double y, Sign sign, String text, double indent) {}

    private interface Sign {
        List<Item> at(double x, double y);
    }

    MapLegend(MapContent content, MapWords words, Ruler ruler, double width) {
        Map<Footing, Integer> inOrder = new EnumMap<>(Footing.class);
        inOrder.putAll(content.resting());
        inOrder.forEach((footing, recipients) -> add(line(FootingLook.of(footing)), SIGN,
                words.legend(footing, recipients), ruler, width));
        add((x, y) -> List.of(Item.Shape.filled(Outline.rectangle(x, y - 5, 14, 10), Ink.LAND_EEA)), 20,
                words.legendInside(), ruler, width);
        if (!content.homes().isEmpty()) {
            add((x, y) -> Symbol.DISC.at(x + 4, y, 8, Ink.TEXT), 14, words.legend(content.homes()), ruler,
                    width);
        }
    }

    double height() {
        return entries.getLast().y + LINE;
    }

    List<Item> items(double top) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            double y = top + entry.y + LINE / 2;
            items.addAll(entry.sign.at(entry.x, y));
            items.add(new Item.Lettering(entry.text, entry.x + entry.indent, y + 4, Item.Align.START,
                    Face.REGULAR,
                    SIZE, Ink.TEXT));
        }
        return items;
    }

    private static Sign line(FootingLook look) {
        return (x, y) -> {
            List<Item> items = new ArrayList<>();
            items.add(Item.Shape.drawn(Outline.line(x, y, x + SIGN - 12, y), look.pen(1.6)));
            items.addAll(look.symbol().at(x + SIGN - 12, y, 10, look.ink()));
            return items;
        };
    }

    private void add(Sign sign, double indent, String text, Ruler ruler, double width) {
        double wide = indent + ruler.width(text, Face.REGULAR, SIZE);
        double x = entries.isEmpty() ? INSET : end + GAP;
        double y = entries.isEmpty() ? 0 : entries.getLast().y;
        boolean breaks = x > INSET && x + wide > width;
        entries.add(new Entry(breaks ? INSET : x, breaks ? y + LINE : y, sign, text, indent));
        end = (breaks ? INSET : x) + wide;
    }
}
