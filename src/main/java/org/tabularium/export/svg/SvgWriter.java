package org.tabularium.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.export.Markup;
import org.tabularium.export.Palette;

/// Writes a picture as SVG.
public final class SvgWriter {
    private static final String SANS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private SvgWriter() {}

    /// Writes a file, UTF-8 with line feeds. Equal pictures give equal bytes; the stream stays open.
    public static void write(Drawing drawing, OutputStream out) throws IOException {
        Markup xml = new Markup(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        picture(drawing, "xml:lang", xml);
        xml.flush();
        out.flush();
    }

    /// Writes the element alone, as it stands in a page of HTML.
    public static void inline(Drawing drawing, Markup html) throws IOException {
        picture(drawing, "lang", html);
    }

    private static void picture(Drawing drawing, String language, Markup xml) throws IOException {
        String width = Path.number(drawing.width());
        String height = Path.number(drawing.height());
        xml.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").raw(width).raw("\" height=\"")
                .raw(height)
                .raw("\" viewBox=\"0 0 ").raw(width).raw(" ").raw(height).raw("\" role=\"img\"")
                .attribute(language, drawing.language()).attribute("font-family", SANS).raw(">\n<title>")
                .text(drawing.title()).raw("</title>\n<desc>").text(drawing.alternative()).raw("</desc>\n");
        // Pages and programs may be dark; pictures are on paper.
        xml.raw("<rect width=\"100%\" height=\"100%\" fill=\"").raw(Palette.hex(Ink.GROUND)).raw("\"/>\n");
        Strokes strokes = new Strokes(xml);
        for (Item item : drawing.items()) {
            strokes.draw(item);
        }
        xml.raw("</svg>\n");
    }
}
