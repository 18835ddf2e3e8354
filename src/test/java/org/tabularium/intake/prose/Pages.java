package org.tabularium.intake.prose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Pages of a PDF, line by line.
final class Pages implements AutoCloseable {
    private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    final PDDocument document = new PDDocument();
    private PDPageContentStream out;
    private float y;

    Pages() throws IOException {
        out = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = 740;
        return new PDPageContentStream(document, page);
    }

    Pages nextPage() throws IOException {
        out.close();
        out = page();
        return this;
    }

    Pages text(String... lines) throws IOException {
        for (String line : lines) {
            at(70, y, PLAIN, 10, line);
            y -= 14;
        }
        y -= 8;
        return this;
    }

    Pages heading(float size, String line) throws IOException {
        y -= 8;
        at(70, y, BOLD, size, line);
        y -= size + 10;
        return this;
    }

    Pages edges(String header, String footer) throws IOException {
        at(70, 810, PLAIN, 8, header);
        at(280, 30, PLAIN, 8, footer);
        return this;
    }

    /// Two columns beside each other, the left one first.
    Pages columns(String[] left, String[] right) throws IOException {
        float top = y;
        for (String line : left) {
            at(70, y, PLAIN, 10, line);
            y -= 14;
        }
        y = top;
        for (String line : right) {
            at(320, y, PLAIN, 10, line);
            y -= 14;
        }
        return this;
    }

    private void at(float x, float height, PDFont font, float size, String line) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, height);
        out.showText(line);
        out.endText();
    }

    byte[] bytes() throws IOException {
        out.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
