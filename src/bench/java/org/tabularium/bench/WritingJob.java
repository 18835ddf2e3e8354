package org.tabularium.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.tabularium.document.Document;
import org.tabularium.document.Workbook;
import org.tabularium.export.Progress;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.export.word.WordWriter;

/// Ways to write the same record. The first of each format is ours, the second is what it is held against.
enum WritingJob {
    WORD("Word", "ours", (d, _, out) -> WordWriter.write(d, out, Progress.NONE)),
    WORD_RAW("Word", "raw XML", (d, _, out) -> RawWord.write(d, out)),
    WORD_XWPF("Word", "XWPF", (d, _, out) -> XwpfWord.write(d, out)),
    PDF("PDF", "ours", (d, _, out) -> PdfWriter.write(d, out, Progress.NONE)),
    PDF_PLAIN("PDF", "content streams", (d, _, out) -> PlainPdf.write(d, out)),
    PDF_TABLE("PDF", "PdfPTable", (d, _, out) -> TablePdf.write(d, out)),
    EXCEL("Excel", "ours", (_, w, out) -> SheetWriter.write(w, out, Progress.NONE)),
    EXCEL_FAST("Excel", "fastexcel", (_, w, out) -> QuickExcel.write(w, out));

    final String format;
    final String by;
    private final Way way;

    WritingJob(String format, String by, Way way) {
        this.format = format;
        this.by = by;
        this.way = way;
    }

    void write(Document document, Workbook workbook, OutputStream out) throws IOException {
        way.write(document, workbook, out);
    }

    /// What our writer of the same format is called.
    WritingJob ours() {
        return Arrays.stream(values()).filter(j -> j.format.equals(format)).findFirst().orElseThrow();
    }

    /// Writes a document or its workbook.
    @FunctionalInterface
    private interface Way {
        void write(Document document, Workbook workbook, OutputStream out) throws IOException;
    }
}
