package org.tabularium.export.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.export.Palette;

/// Writes pictures as PNG: one, or several with faces that are read once.
public final class PngWriter {
    /// So many pixels at most: a picture of that size takes 160 MB while it is drawn.
    private static final double MOST = 40_000_000;

    private final Glyphs glyphs = new Glyphs();

    /// Writes a single picture.
    ///
    /// @see #draw
    public static void write(Drawing drawing, double scale, OutputStream out) throws IOException {
        new PngWriter().draw(drawing, scale, out);
    }

    /// Writes a file that says how large the picture is on paper. Equal pictures give equal bytes; the stream stays
    /// open.
    ///
    /// @param scale pixels for each pixel of the picture, for example 2; fewer where the picture would be too large
    public void draw(Drawing drawing, double scale, OutputStream out) throws IOException {
        double area = drawing.width() * drawing.height();
        double used = Math.min(scale, Math.sqrt(MOST / area));
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.round(drawing.width() * used)),
                Math.max(1, (int) Math.round(drawing.height() * used)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(new Color(Palette.rgb(Ink.GROUND)));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(used, used);
            Brush brush = new Brush(graphics, glyphs);
            for (Item item : drawing.items()) {
                brush.draw(item);
            }
        } finally {
            graphics.dispose();
        }
        Encoding.write(image, used, drawing, out);
    }
}
