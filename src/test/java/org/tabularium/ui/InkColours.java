package org.tabularium.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.export.Palette;
import org.tabularium.ui.settings.Settings.Theme;

/// The colours of inks as they come out.
public record InkColours(Map<Ink, Color> colours) {

    /// What a picture is painted on.
    public enum Ground {
        LIGHT, DARK, PAPER
    }

    /// On the screen as a window paints them, on paper as files have them.
    public static InkColours on(Ground ground) throws Exception {
        Map<Ink, Color> colours = new EnumMap<>(Ink.class);
        if (ground == Ground.PAPER) {
            Stream.of(Ink.values()).forEach(ink -> colours.put(ink, Color.web(Palette.hex(ink))));
            return new InkColours(colours);
        }
        List<Item> items = new ArrayList<>();
        Stream.of(Ink.values())
                .forEach(ink -> items.add(Item.Shape.filled(Outline.rectangle(0, 0, 9, 9), ink)));
        Drawing drawing = new Drawing("en", "Inks", "", 9, 9, items);
        try (Easel easel = new Easel(drawing, ground == Ground.DARK ? Theme.DARK : Theme.LIGHT)) {
            List<Color> painted = easel.nodes().filter(SVGPath.class::isInstance)
                    .map(node -> (Color) ((SVGPath) node).getFill()).toList();
            for (Ink ink : Ink.values()) {
                colours.put(ink, painted.get(colours.size()));
            }
        }
        return new InkColours(colours);
    }

    public Color of(Ink ink) {
        return Objects.requireNonNull(colours.get(ink));
    }

    double contrast(Ink ink, Ink below) {
        return Eyes.contrast(of(ink), of(below));
    }
}
