package org.tabularium.export.pdf;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfName;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Outline;
import org.tabularium.export.Palette;

/// Draws pictures: areas and lines as such, words as words.
final class Sketch implements Outline.Tracing {
    private final PdfContentByte canvas;
    private final Typesetter set;
    private final Map<Double, PdfGState> opacities = new HashMap<>();

    Sketch(PdfContentByte canvas, Typesetter set) {
        this.canvas = canvas;
        this.set = set;
    }

    /// @param left and top of the picture on the page, in points
    void draw(Mark.Picture picture, float left, float top) {
        canvas.saveState();
        // Down is up on paper.
        canvas.concatCTM(picture.scale(), 0, 0, -picture.scale(), left, top);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        picture.drawing().items().forEach(this::item);
        canvas.restoreState();
    }

    private void item(Item item) {
        switch (item) {
            case Item.Shape shape -> shape(shape);
            case Item.Lettering words -> words(words);
            case Item.Group group -> group.items().forEach(this::item);
        }
    }

    private void shape(Item.Shape shape) {
        shape.fill().ifPresent(fill -> {
            ink(fill.ink());
            if (fill.opacity() < 1) {
                canvas.saveState();
                canvas.setGState(opacities.computeIfAbsent(fill.opacity(), Sketch::opacity));
            }
            shape.outline().trace(this);
            canvas.fill();
            if (fill.opacity() < 1) {
                canvas.restoreState();
            }
        });
        shape.pen().ifPresent(pen -> {
            int rgb = Palette.rgb(pen.ink());
            canvas.setRGBColorStroke(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
            canvas.setLineWidth((float) pen.width());
            float[] dashes = new float[pen.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashes().get(i).floatValue();
            }
            canvas.setLineDash(dashes, 0);
            shape.outline().trace(this);
            canvas.stroke();
        });
    }

    private static PdfGState opacity(double opacity) {
        PdfGState state = new PdfGState();
        state.setFillOpacity((float) opacity);
        return state;
    }

    private void ink(Ink ink) {
        int rgb = Palette.rgb(ink);
        canvas.setRGBColorFill(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private void words(Item.Lettering words) {
        String said = Imprint.composed(words.text());
        Face face = set.face(words.face());
        StringBuilder shown = new StringBuilder();
        boolean lacking = false;
        float width = 0;
        for (int letter : said.codePoints().filter(Sketch::isShown).toArray()) {
            int drawn = Letters.drawn(letter);
            if (!face.has(drawn)) {
                drawn = Letters.MISSING;
                lacking = true;
            }
            shown.appendCodePoint(drawn);
            width += face.width(drawn, (float) words.size());
        }
        float begin = switch (words.align()) {
            case START -> (float) words.x();
            case MIDDLE -> (float) words.x() - width / 2;
            case END -> (float) words.x() - width;
        };
        ink(words.ink());
        canvas.beginText();
        canvas.setFontAndSize(face.font, (float) words.size());
        canvas.setTextMatrix(1, 0, 0, -1, begin, (float) words.y());
        if (lacking) {
            PdfDictionary properties = new PdfDictionary();
            properties.put(PdfName.ACTUALTEXT, Drawing.copied(said));
            canvas.beginMarkedContentSequence(PdfName.SPAN, properties, true);
        }
        canvas.showText(shown.toString());
        if (lacking) {
            canvas.endMarkedContentSequence();
        }
        canvas.endText();
    }

    private static boolean isShown(int letter) {
        return !Letters.invisible(letter) && Character.getType(letter) != Character.FORMAT;
    }

    @Override
    public void move(double x, double y) {
        canvas.moveTo((float) x, (float) y);
    }

    @Override
    public void line(double x, double y) {
        canvas.lineTo((float) x, (float) y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        canvas.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    @Override
    public void close() {
        canvas.closePath();
    }
}
