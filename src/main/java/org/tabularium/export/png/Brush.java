package org.tabularium.export.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.export.Palette;

/// Draws the parts of a picture.
final class Brush {
    private final Graphics2D graphics;
    private final Glyphs glyphs;

    Brush(Graphics2D graphics, Glyphs glyphs) {
        this.graphics = graphics;
        this.glyphs = glyphs;
    }

    void draw(Item item) throws IOException {
        switch (item) {
            case Item.Shape shape -> shape(shape);
            case Item.Lettering words -> {
                graphics.setColor(color(words.ink(), 1));
                graphics.fill(glyphs.outline(words));
            }
            case Item.Group group -> {
                for (Item part : group.items()) {
                    draw(part);
                }
            }
        }
    }

    private void shape(Item.Shape shape) {
        Path path = new Path();
        shape.outline().trace(path);
        shape.fill().ifPresent(fill -> {
            graphics.setColor(color(fill.ink(), fill.opacity()));
            graphics.fill(path.way);
        });
        shape.pen().ifPresent(pen -> {
            graphics.setColor(color(pen.ink(), 1));
            graphics.setStroke(stroke(pen));
            graphics.draw(path.way);
        });
    }

    private static BasicStroke stroke(Item.Pen pen) {
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return dashes.length == 0
                ? new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                        dashes, 0);
    }

    private static Color color(Ink ink, double opacity) {
        int rgb = Palette.rgb(ink);
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(255 * opacity));
    }

    /// An outline as Java's own graphics want it.
    private static final class Path implements Outline.Tracing {
        private final Path2D way = new Path2D.Double(Path2D.WIND_NON_ZERO);

        @Override
        public void move(double x, double y) {
            way.moveTo(x, y);
        }

        @Override
        public void line(double x, double y) {
            way.lineTo(x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            way.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            way.closePath();
        }
    }
}
