package org.tabularium.picture.map;

import java.util.List;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Symbol;
import org.tabularium.law.Footing;

/// How what a transfer rests on is drawn: shape, line and colour, never colour alone.
///
/// @param dashes strokes and gaps for a line one pixel wide
record FootingLook(Symbol symbol, Ink ink, List<Double> dashes) {
    static FootingLook of(Footing footing) {
        return switch (footing) {
            case ADEQUACY -> new FootingLook(Symbol.DISC, Ink.ADEQUACY, List.of());
            case DPF -> new FootingLook(Symbol.DIAMOND, Ink.DPF, List.of(4.5, 2.5));
            case SAFEGUARDS -> new FootingLook(Symbol.SQUARE, Ink.SAFEGUARDS, List.of(2.5, 2.0));
            case DEROGATION -> new FootingLook(Symbol.TRIANGLE, Ink.DEROGATION, List.of(1.1, 2.0));
            case NONE -> new FootingLook(Symbol.CROSSED, Ink.NONE, List.of());
        };
    }

    Item.Pen pen(double width) {
        return new Item.Pen(ink, width, dashes.stream().map(d -> d * width).toList());
    }
}
