package org.tabularium.bench;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.tabularium.document.Block;
import org.tabularium.document.Document;

/// The same text drawn straight into content streams with an embedded face: lines broken between words by the
/// widths of the face, no table, no bookmark, nothing kept together.
final class PlainPdf {
    private static final float SIZE = 9;
    private static final float LEAD = 12;
    private static final float EDGE = 56;
    private static final float WIDTH = PageSize.A4.getWidth() - 2 * EDGE;
    private final org.openpdf.text.Document pdf;
    private final PdfContentByte page;
    private final BaseFont face;
    private float y = PageSize.A4.getHeight() - EDGE;

    private PlainPdf(org.openpdf.text.Document pdf, PdfContentByte page, BaseFont face) {
        this.pdf = pdf;
        this.page = page;
        this.face = face;
    }

    static void write(Document document, OutputStream out) throws IOException {
        org.openpdf.text.Document pdf = new org.openpdf.text.Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(pdf, out);
        writer.setCloseStream(false);
        pdf.open();
        writer.setPageEvent(new Lettering.Running(document));
        PlainPdf drawing = new PlainPdf(pdf, writer.getDirectContent(), Lettering.face());
        for (Block block : document.blocks()) {
            for (String words : Lettering.words(document, block)) {
                drawing.paragraph(words);
            }
        }
        pdf.close();
    }

    private void paragraph(String words) {
        float width = 0;
        int from = 0;
        int space = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            width += face.getWidthPoint(c, SIZE);
            if (c == ' ') {
                space = i;
            } else if (width > WIDTH && i > from) {
                int end = space > from ? space : i;
                line(words.substring(from, end));
                from = space > from ? space + 1 : i;
                width = face.getWidthPoint(words.substring(from, i + 1), SIZE);
                space = -1;
            }
        }
        line(words.substring(from));
    }

    private void line(String text) {
        if (y < EDGE) {
            pdf.newPage();
            y = PageSize.A4.getHeight() - EDGE;
        }
        page.beginText();
        page.setFontAndSize(face, SIZE);
        page.setTextMatrix(EDGE, y);
        page.showText(text);
        page.endText();
        y -= LEAD;
    }
}
