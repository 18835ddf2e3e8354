package org.tabularium.picture.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;

/// The land of a frame in pixels.
final class Land {
    private static final double MARGIN = 6;
    private static final double BORDER = 0.6;
    private final Atlas atlas;
    private final Box box;
    private final double scale;
    private final double left;
    private final double top;
    private final List<Item> items;

    /// @param box where it lies in the picture
    Land(Atlas atlas, MapFrame frame, Box box, Set<String> inside) {
        this.atlas = atlas;
        this.box = box;
        double[] seen = frame.box();
        scale = Math.max(0, Math.min((box.width() - 2 * MARGIN) / (seen[2] - seen[0]),
                (box.height() - 2 * MARGIN) / (seen[3] - seen[1])));
        left = box.x() + box.width() / 2 - scale * (seen[0] + seen[2]) / 2;
        top = box.y() + box.height() / 2 - scale * (seen[1] + seen[3]) / 2;
        items = List.of(land(Ink.LAND, code -> !inside.contains(code)), land(Ink.LAND_EEA, inside::contains));
    }

    /// The land outside the European Economic Area and that inside it.
    List<Item> items() {
        return items;
    }

    Box box() {
        return box;
    }

    /// Where the mark of a country stands, which may be outside the frame; empty for what is no country.
    Optional<Spot> place(String country) {
        return atlas.place(country).map(at -> new Spot(left + scale * at[0], top + scale * at[1]));
    }

    private Item land(Ink ink, Predicate<String> wanted) {
        Outline.Tracer tracer = Outline.begin();
        for (Atlas.Area area : atlas.areas()) {
            if (wanted.test(area.code())) {
                trace(Clipping.to(box, pixels(area.points())), tracer);
            }
        }
        return new Item.Shape(tracer.end(), Optional.of(new Item.Fill(ink, 1)),
                Optional.of(new Item.Pen(Ink.GROUND, BORDER)));
    }

    private double[] pixels(double[] points) {
        double[] pixels = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            pixels[i] = left + scale * points[i];
            pixels[i + 1] = top + scale * points[i + 1];
        }
        return pixels;
    }

    private static void trace(double[] points, Outline.Tracer tracer) {
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                tracer.move(points[0], points[1]);
            } else {
                tracer.line(points[i], points[i + 1]);
            }
        }
        if (points.length > 0) {
            tracer.close();
        }
    }
}
