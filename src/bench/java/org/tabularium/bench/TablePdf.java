package org.tabularium.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.tabularium.document.Block;
import org.tabularium.document.Document;

/// The same document with the tables of OpenPDF: one for each block of facts, fixed widths, rows that may be
/// split at once.
final class TablePdf {
    private static final float SIZE = 9;
    private static final float[] FACTS = {3, 7};
    private final org.openpdf.text.Document pdf;
    private final Font font;
    private final Font strong;

    private TablePdf(org.openpdf.text.Document pdf, Font font, Font strong) {
        this.pdf = pdf;
        this.font = font;
        this.strong = strong;
    }

    static void write(Document document, OutputStream out) throws IOException {
        org.openpdf.text.Document pdf = new org.openpdf.text.Document(PageSize.A4);
        PdfWriter file = PdfWriter.getInstance(pdf, out);
        file.setCloseStream(false);
        file.setPageEvent(new Lettering.Running(document));
        pdf.open();
        TablePdf writer =
                new TablePdf(pdf, new Font(Lettering.face(), SIZE), new Font(Lettering.strong(), SIZE));
        document.blocks().forEach(block -> writer.block(document, block));
        pdf.close();
    }

    private void block(Document document, Block block) {
        switch (block) {
            case Block.Facts facts -> pdf.add(facts(facts));
            case Block.Table table -> pdf.add(table(table));
            case Block.PageBreak() -> pdf.newPage();
            default -> Lettering.words(document, block).forEach(w -> pdf.add(new Paragraph(w, font)));
        }
    }

    private PdfPTable facts(Block.Facts facts) {
        PdfPTable table = blank(FACTS);
        for (Block.Fact fact : facts.rows()) {
            PdfPCell label = new PdfPCell();
            label.addElement(new Paragraph(fact.label(), strong));
            label.addElement(new Paragraph(fact.article(), font));
            PdfPCell values = new PdfPCell();
            fact.values().forEach(
                    v -> Lettering.words(v).forEach(w -> values.addElement(new Paragraph(w, font))));
            table.addCell(label);
            table.addCell(values);
        }
        return table;
    }

    private PdfPTable table(Block.Table from) {
        float[] widths = new float[from.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = from.widths().get(i);
        }
        PdfPTable table = blank(widths);
        table.setHeaderRows(1);
        cells(table, from.header());
        from.rows().forEach(row -> cells(table, row.cells().stream().map(c -> c.plain()).toList()));
        return table;
    }

    private static PdfPTable blank(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        return table;
    }

    private void cells(PdfPTable table, List<String> texts) {
        texts.forEach(text -> table.addCell(new PdfPCell(new Phrase(text, font))));
    }
}
