package org.tabularium.export;

import java.util.List;
import java.util.Optional;
import org.tabularium.document.Origin;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Align;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Symbol;

/// A picture with everything that pictures are made of.
public final class Drawings {

    private Drawings() {}

    public static Drawing sample() {
        return sample(420, 240);
    }

    public static Drawing sample(double width, double height) {
        Item land = Item.Shape.filled(Outline.rectangle(20.25, 60, 120, 90.5), Ink.LAND);
        Item band = new Item.Shape(
                Outline.begin().move(140, 80).curve(220, 80, 220, 170, 300, 170).line(300, 200)
                        .curve(220, 200, 220, 110, 140, 110).close().end(),
                Optional.of(new Item.Fill(Ink.SAFEGUARDS, 0.25)), Optional.empty());
        Item arc = Item.Shape.drawn(Outline.begin().move(40, 60).curve(120, 0, 260, 0, 340, 60).end(),
                new Item.Pen(Ink.DPF, 2, List.of(9.0, 5.0)));
        Item.Group group = new Item.Group(new Item.Subject("us", "Vereinigte Staaten: 5 Übermittlungen & DPF",
                Optional.of(new Origin("party-1", "destinations"))),
                List.of(arc, Symbol.DIAMOND.at(340, 60, 12, Ink.DPF).getFirst(),
                        new Item.Lettering("Vereinigte Staaten, 5", 352, 64, Align.START, Face.SEMIBOLD, 12,
                                Ink.TEXT),
                        new Item.Lettering("<DPF>", 340, 84, Align.MIDDLE, Face.REGULAR, 11, Ink.MUTED)));
        return new Drawing("de", "Übermittlungen", "5 Übermittlungen in die Vereinigten Staaten (DPF).",
                width, height,
                List.of(land, band, group,
                        new Item.Group(new Item.Subject("none", "Keine Garantie", Optional.empty()),
                                Symbol.CROSSED.at(80, 100, 14, Ink.NONE)),
                        new Item.Lettering("„Größe“ 12,5 %", 400, 220, Align.END, Face.SERIF, 13, Ink.TEXT),
                        new Item.Lettering("mittel", 20, 220, Align.START, Face.MEDIUM, 13, Ink.GAP)));
    }
}
