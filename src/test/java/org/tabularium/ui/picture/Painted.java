package org.tabularium.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.ui.Eyes;
import org.tabularium.ui.InkColours;

/// A picture as it is painted, one thing above the other.
final class Painted {
    private final InkColours colours;
    private final List<Area> areas = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private record Area(Box box, Lines lines, Color colour, double opacity) {}

    /// Words with how much they stand out where they stand out least.
    record Word(String text, double contrast) {}

    private Painted(InkColours colours) {
        this.colours = colours;
    }

    static List<Word> words(Drawing drawing, InkColours colours) {
        Painted painted = new Painted(colours);
        drawing.items().forEach(painted::paint);
        return painted.words;
    }

    private void paint(Item item) {
        switch (item) {
            case Item.Shape shape -> shape.fill().ifPresent(fill -> {
                Lines lines = Lines.of(shape.outline());
                areas.add(new Area(lines.box(), lines, colours.of(fill.ink()), fill.opacity()));
            });
            case Item.Lettering lettering -> words.add(read(lettering));
            case Item.Group group -> group.items().forEach(this::paint);
        }
    }

    private Word read(Item.Lettering words) {
        double width = Ruler.bundled().width(words.text(), words.face(), words.size());
        double left = words.x() - switch (words.align()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        double least = DoubleStream.iterate(left, x -> x <= left + width, x -> x + 4)
                .map(x -> Eyes.contrast(colours.of(words.ink()), at(x, words.y() - words.size() * 0.3))).min()
                .orElseThrow();
        return new Word(words.text(), least);
    }

    private Color at(double x, double y) {
        Color colour = colours.of(Ink.GROUND);
        for (Area area : areas) {
            if (area.box().distance(x, y) == 0 && area.lines().contains(x, y)) {
                colour = colour.interpolate(area.colour(), area.opacity());
            }
        }
        return colour;
    }
}
