package org.tabularium.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Symbol;

/// Pictures of nothing in particular.
final class Sketches {
    private static final double STEP = 44;

    private Sketches() {}

    /// Land with arcs to so many places, each with its sign and two lines of words.
    ///
    /// @param followed the number of the one whose arc is thick; none if negative
    static Drawing map(int places, int followed) {
        List<Item> items = new ArrayList<>();
        IntStream.range(0, 250).mapToObj(i -> land(i % 25 * STEP, Math.floorDiv(i, 25) * STEP))
                .forEach(items::add);
        IntStream.range(0, places).mapToObj(i -> place(i, i == followed)).forEach(items::add);
        return new Drawing("en", "A map of " + places + " places", "Nothing lies anywhere.", 25 * STEP,
                11 * STEP, items);
    }

    private static Item land(double x, double y) {
        return new Item.Shape(Outline.rectangle(x, y, STEP, STEP), Optional.of(new Item.Fill(Ink.LAND, 1)),
                Optional.of(new Item.Pen(Ink.GROUND, 0.5)));
    }

    private static Item place(int number, boolean followed) {
        double x = 60 + number * 131 % (24 * STEP);
        double y = 40 + number * 71 % (9 * STEP);
        List<Item> items = new ArrayList<>();
        items.add(Item.Shape.drawn(
                Outline.begin().move(500, 200).curve(500, 100, x, y - 100, x, y).end(),
                new Item.Pen(Ink.SAFEGUARDS, followed ? 3 : 1.5, List.of(4.0, 3.0))));
        items.addAll(Symbol.SQUARE.at(x, y, 10, Ink.SAFEGUARDS));
        items.add(new Item.Lettering("Place " + number, x + 10, y, Item.Align.START, Face.SEMIBOLD, 12,
                Ink.TEXT));
        items.add(
                new Item.Lettering("clauses", x + 10, y + 13, Item.Align.START, Face.REGULAR, 11, Ink.MUTED));
        return new Item.Group(
                new Item.Subject("p" + number, "Place " + number + ", clauses", Optional.empty()), items);
    }
}
