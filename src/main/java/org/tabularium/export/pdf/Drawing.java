package org.tabularium.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Draws marks onto the current page.
final class Drawing {
    private static final String DECORATION = "/Artifact BMC\n";
    private static final String END = "EMC\n";
    private final PdfWriter file;
    private final PdfContentByte canvas;
    private final Pen pen;
    private final Structure structure;
    private final Typesetter set;
    private final Map<String, Integer> pageOf;
    private final Bookmarks bookmarks;
    private final Sketch sketch;
    /// What the marks being drawn are part of; none for decoration.
    private @Nullable Tag current;
    private boolean begun;

    /// @param pageOf page of each heading, by name
    Drawing(PdfWriter file, Structure structure, Typesetter set, Map<String, Integer> pageOf) {
        this.file = file;
        this.structure = structure;
        canvas = file.getDirectContent();
        pen = new Pen(file);
        this.set = set;
        this.pageOf = pageOf;
        bookmarks = new Bookmarks(canvas.getRootOutline());
        sketch = new Sketch(canvas, set);
    }

    /// Begins a page.
    void newPage() {
        pen.newPage();
    }

    /// Draws what the page is for.
    void draw(List<Mark> marks) {
        marks.forEach(this::draw);
        end();
    }

    /// Draws what stands on every page, and is not read on each.
    ///
    /// @param place "Header" or "Footer"
    void running(List<Mark> marks, String place) {
        canvas.setLiteral("/Artifact<</Type/Pagination/Subtype/" + place + ">>BDC\n");
        begun = true;
        current = null;
        marks.forEach(this::draw);
        end();
    }

    /// What follows is part of this. Neighbours with the same tag, as the lines of a paragraph, are one.
    private void part(@Nullable Tag tag) {
        if (begun && Objects.equals(tag, current)) {
            return;
        }
        end();
        if (tag == null) {
            canvas.setLiteral(DECORATION);
        } else {
            canvas.getInternalBuffer().append(tag.kind.opening).append(structure.content(tag))
                    .append(">>BDC\n");
        }
        begun = true;
        current = tag;
    }

    private void end() {
        if (begun) {
            canvas.setLiteral(END);
            begun = false;
        }
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Words words -> {
                part(words.tag());
                words(words.x(), words.baseline(), words.line());
            }
            case Mark.PageNumber number -> pageNumber(number);
            case Mark.Rule rule -> rule(rule);
            case Mark.Leader leader -> leader(leader);
            case Mark.Box box -> box(box);
            case Mark.Place place -> place(place);
            case Mark.Link link -> link(link);
            case Mark.Picture picture -> picture(picture);
        }
    }

    private void link(Mark.Link link) {
        PdfAnnotation area = new PdfAnnotation(file, right(link.x()), up(link.y() + link.height()),
                right(link.x() + link.width()), up(link.y()),
                PdfAction.gotoLocalPage(link.target().name(), false));
        area.setFlags(PdfAnnotation.FLAGS_PRINT);
        area.put(PdfName.CONTENTS, Imprint.text(link.target().text().plain()));
        area.put(PdfName.STRUCTPARENT,
                new PdfNumber(structure.area(link.tag(), area.getIndirectReference())));
        file.addAnnotation(area);
    }

    private void words(float x, float baseline, Line line) {
        canvas.beginText();
        pen.moveTo(right(x), up(baseline));
        for (Line.Piece piece : line.pieces()) {
            if (piece.copied().isEmpty() && piece.language().isEmpty()) {
                pen.write(piece, line.size());
            } else {
                special(piece, line.size());
            }
        }
        canvas.endText();
    }

    /// Letters that stand for others, or words of another language.
    private void special(Line.Piece piece, float size) {
        PdfDictionary properties = new PdfDictionary();
        if (!piece.copied().isEmpty()) {
            properties.put(PdfName.ACTUALTEXT, copied(piece.copied()));
        }
        if (!piece.language().isEmpty()) {
            properties.put(PdfName.LANG, new PdfString(piece.language()));
        }
        canvas.beginMarkedContentSequence(PdfName.SPAN, properties, true);
        pen.write(piece, size);
        canvas.endMarkedContentSequence();
    }

    /// In UTF-16, as the other encoding of such texts has no soft hyphen.
    static PdfString copied(String text) {
        return new PdfString(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE));
    }

    private void pageNumber(Mark.PageNumber number) {
        part(number.tag());
        // The space keeps it apart from the entry when both are read aloud.
        Line line = set.lines(" " + pageOf.get(number.target()), Role.BODY, Page.TEXT_WIDTH).getFirst();
        words(number.right() - line.width(), number.baseline(), line);
    }

    private void rule(Mark.Rule rule) {
        part(null);
        pen.stroke(rule.ink(), rule.thickness());
        canvas.moveTo(right(rule.x()), up(rule.y()));
        canvas.lineTo(right(rule.x() + rule.width()), up(rule.y()));
        canvas.stroke();
    }

    private void leader(Mark.Leader leader) {
        if (leader.width() <= 0) {
            return;
        }
        part(null);
        pen.stroke(Ink.MUTED, 0.6f);
        canvas.saveState();
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineDash(0, 4, 0);
        // From the right, so that the dots of all lines stand below each other.
        canvas.moveTo(right(leader.x() + leader.width()), up(leader.baseline()));
        canvas.lineTo(right(leader.x()), up(leader.baseline()));
        canvas.stroke();
        canvas.restoreState();
    }

    private void box(Mark.Box box) {
        part(null);
        pen.fill(box.ink());
        canvas.rectangle(right(box.x()), up(box.y() + box.height()), box.width(), box.height());
        canvas.fill();
    }

    private void picture(Mark.Picture picture) {
        float left = right(picture.x());
        float top = up(picture.y());
        part(picture.tag());
        structure.figure(picture.tag(), Imprint.composed(picture.drawing().alternative()),
                picture.drawing().language(), left, top - picture.height(), left + picture.width(), top);
        sketch.draw(picture, left, top);
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
