package org.tabularium.picture.poster;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.compose.Art30Register;
import org.tabularium.document.Document;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Puts a picture on a sheet of its own: margins, the title and whose record it is above, how old that and the law are
/// below.
final class Sheet {
    /// Pixels between the margins.
    static final double WIDTH = 1160;
    private static final double LEAST_WIDTH = 480;
    private static final double MARGIN = 32;
    private static final double TITLE = 20;
    private static final double LEADING = 26;
    private static final double SMALL = 12;
    private final Document.Running running;

    Sheet(Register register, Law law, Language language) {
        running = Art30Register.of(law).running(register, language);
    }

    Drawing of(Drawing picture) {
        Extent extent = Extent.of(picture.items());
        double width = Math.max(extent.width(), LEAST_WIDTH);
        List<Item> items = new ArrayList<>();
        double y = MARGIN;
        for (String line : Ruler.bundled().lines(picture.title(), Face.SEMIBOLD, TITLE, width)) {
            items.add(lettering(line, y + TITLE, Face.SEMIBOLD, TITLE, Ink.TEXT));
            y += LEADING;
        }
        if (!running.headRight().isBlank()) {
            items.add(lettering(running.headRight(), y + SMALL + 2, Face.REGULAR, SMALL, Ink.MUTED));
        }
        y += SMALL + LEADING;
        for (Item item : picture.items()) {
            items.add(item.moved(MARGIN - extent.left(), y - extent.top()));
        }
        y += extent.height() + 1.5 * LEADING;
        items.add(lettering(running.footLeft(), y, Face.REGULAR, SMALL, Ink.MUTED));
        return new Drawing(picture.language(), picture.title(), picture.alternative(), width + 2 * MARGIN,
                y + MARGIN,
                items);
    }

    private static Item lettering(String text, double y, Face face, double size, Ink ink) {
        return new Item.Lettering(text, MARGIN, y, Item.Align.START, face, size, ink);
    }
}
