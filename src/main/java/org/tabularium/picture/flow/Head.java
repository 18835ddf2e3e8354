package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.compose.Keys;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Align;
import org.tabularium.document.drawing.Item.Lettering;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.document.drawing.Symbol;
import org.tabularium.law.Footing;
import org.tabularium.words.Words;

/// What stands above the columns: what the height of bars means, the legend and the names of the columns.
///
/// @param leaves whether data leave the EEA, so that there is something for a legend to explain
record Head(Columns columns, Words words, Ruler ruler, boolean leaves) {
    static final double SYMBOL = 11;
    private static final double SMALL = 12;
    private static final double LINE = 24;
    private static final double FIRST = 26;
    private static final double AFTER_SYMBOL = 8;
    private static final double BETWEEN = 22;

    /// How a footing is drawn.
    static Ink ink(Footing footing) {
        return switch (footing) {
            case ADEQUACY -> Ink.ADEQUACY;
            case DPF -> Ink.DPF;
            case SAFEGUARDS -> Ink.SAFEGUARDS;
            case DEROGATION -> Ink.DEROGATION;
            case NONE -> Ink.NONE;
        };
    }

    static Symbol symbol(Footing footing) {
        return switch (footing) {
            case ADEQUACY -> Symbol.DISC;
            case DPF -> Symbol.DIAMOND;
            case SAFEGUARDS -> Symbol.SQUARE;
            case DEROGATION -> Symbol.TRIANGLE;
            case NONE -> Symbol.CROSSED;
        };
    }

    double height() {
        return rule() + 20;
    }

    private double rule() {
        return FIRST + (isTwoLines() ? LINE : 0) + 54;
    }

    private String measure() {
        return words.get("measure");
    }

    private String name(Footing footing) {
        return words.get("footing." + Keys.of(footing));
    }

    private double legend() {
        double width = -BETWEEN;
        for (Footing footing : Footing.values()) {
            width += SYMBOL + AFTER_SYMBOL + ruler.width(name(footing), Face.REGULAR, SMALL) + BETWEEN;
        }
        return width;
    }

    /// In a narrow picture the legend has a line of its own.
    private boolean isTwoLines() {
        return leaves && ruler.width(measure(), Face.REGULAR, SMALL) + BETWEEN + legend()
                + 2 * Columns.MARGIN > columns.width();
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(
                new Lettering(measure(), Columns.MARGIN, FIRST, Align.START, Face.REGULAR, SMALL, Ink.MUTED));
        if (leaves) {
            double x = isTwoLines() ? Columns.MARGIN : columns.width() - Columns.MARGIN - legend();
            double y = FIRST + (isTwoLines() ? LINE : 0);
            for (Footing footing : Footing.values()) {
                items.addAll(symbol(footing).at(x + SYMBOL / 2, y - 4.5, SYMBOL, ink(footing)));
                x += SYMBOL + AFTER_SYMBOL;
                items.add(new Lettering(name(footing), x, y, Align.START, Face.REGULAR, SMALL, Ink.MUTED));
                x += ruler.width(name(footing), Face.REGULAR, SMALL) + BETWEEN;
            }
        }
        for (Stage stage : Stage.values()) {
            items.add(new Lettering(words.get("column." + stage.key()), columns.x(stage), rule() - 14,
                    Align.START,
                    Face.SEMIBOLD, 14, Ink.TEXT));
        }
        items.add(Item.Shape.filled(Outline.rectangle(Columns.MARGIN, rule(),
                columns.width() - 2 * Columns.MARGIN, 1), Ink.RULE));
        return items;
    }
}
