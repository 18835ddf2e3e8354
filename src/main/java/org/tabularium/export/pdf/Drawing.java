package org.tabularium.export.pdf;

import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// Draws marks onto the current page.
final class Drawing {
    private final PdfContentByte canvas;
    private final Typesetter set;
    private final Map<String, Integer> pageOf;
    private final Bookmarks bookmarks;

    /// @param pageOf page of each heading, by name
    Drawing(PdfContentByte canvas, Typesetter set, Map<String, Integer> pageOf) {
        this.canvas = canvas;
        this.set = set;
        this.pageOf = pageOf;
        bookmarks = new Bookmarks(canvas.getRootOutline());
    }

    void draw(List<Mark> marks) {
        marks.forEach(this::draw);
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Words words -> words(words.x(), words.baseline(), words.line());
            case Mark.PageNumber number -> pageNumber(number);
            case Mark.Rule rule -> rule(rule);
            case Mark.Leader leader -> leader(leader);
            case Mark.Box box -> box(box);
            case Mark.Place place -> place(place);
            case Mark.Link link -> canvas.setAction(PdfAction.gotoLocalPage(link.target(), false),
                    right(link.x()),
                    up(link.y() + link.height()), right(link.x() + link.width()), up(link.y()));
        }
    }

    private void words(float x, float baseline, Line line) {
        canvas.beginText();
        canvas.setTextMatrix(right(x), up(baseline));
        for (Line.Piece piece : line.pieces()) {
            canvas.setFontAndSize(piece.face().font, line.size());
            canvas.setRGBColorFill(piece.ink().red, piece.ink().green, piece.ink().blue);
            if (piece.copied().isEmpty()) {
                canvas.showText(piece.text());
            } else {
                standIn(piece);
            }
        }
        canvas.endText();
    }

    private void standIn(Line.Piece piece) {
        PdfDictionary replaced = new PdfDictionary();
        replaced.put(PdfName.ACTUALTEXT, new PdfString(piece.copied(), PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(PdfName.SPAN, replaced, true);
        canvas.showText(piece.text());
        canvas.endMarkedContentSequence();
    }

    private void pageNumber(Mark.PageNumber number) {
        Line line =
                set.lines(String.valueOf(pageOf.get(number.target())), Role.BODY, Page.TEXT_WIDTH).getFirst();
        words(number.right() - line.width(), number.baseline(), line);
    }

    private void rule(Mark.Rule rule) {
        stroke(rule.ink(), rule.thickness());
        canvas.moveTo(right(rule.x()), up(rule.y()));
        canvas.lineTo(right(rule.x() + rule.width()), up(rule.y()));
        canvas.stroke();
    }

    private void leader(Mark.Leader leader) {
        if (leader.width() <= 0) {
            return;
        }
        canvas.saveState();
        stroke(Ink.MUTED, 0.6f);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineDash(0, 4, 0);
        // From the right, so that the dots of all lines stand below each other.
        canvas.moveTo(right(leader.x() + leader.width()), up(leader.baseline()));
        canvas.lineTo(right(leader.x()), up(leader.baseline()));
        canvas.stroke();
        canvas.restoreState();
    }

    private void stroke(Ink ink, float thickness) {
        canvas.setLineWidth(thickness);
        canvas.setRGBColorStroke(ink.red, ink.green, ink.blue);
    }

    private void box(Mark.Box box) {
        canvas.setRGBColorFill(box.ink().red, box.ink().green, box.ink().blue);
        canvas.rectangle(right(box.x()), up(box.y() + box.height()), box.width(), box.height());
        canvas.fill();
    }

    private void place(Mark.Place place) {
        float top = up(place.y() - Page.TOP / 4);
        canvas.localDestination(place.heading().name(), new PdfDestination(PdfDestination.XYZ, 0, top, 0));
        bookmarks.add(place.heading(), new PdfDestination(PdfDestination.XYZ, 0, top, 0));
    }

    private static float right(float x) {
        return Page.SIDE + x;
    }

    private float up(float y) {
        return canvas.getPdfWriter().getPageSize().getHeight() - Page.TOP - y;
    }
}
