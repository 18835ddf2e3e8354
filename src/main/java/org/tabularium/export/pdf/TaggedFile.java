package org.tabularium.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

/// A file whose pages name their entry in the parent tree. OpenPDF would do so only for a structure of its own
/// making, which takes a dictionary for each part: many times the memory and time of [Structure].
final class TaggedFile extends PdfWriter {
    private static final int LEVEL = 1;
    private int pages;

    private TaggedFile(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    /// @param document to which pages are added
    static TaggedFile of(org.openpdf.text.Document document, OutputStream out) throws DocumentException {
        PdfDocument inner = new PdfDocument();
        inner.setTextRenderingOptions(document.getTextRenderingOptions());
        inner.setGlyphLayoutManager(document.getGlyphLayoutManager());
        document.addDocListener(inner);
        TaggedFile file = new TaggedFile(inner, out);
        inner.addWriter(file);
        file.setCloseStream(false);
        // What every reader knows; OpenPDF would write 2.0.
        file.setPdfVersion(VERSION_1_7);
        // The tree has very many small parts, which are alike.
        file.setFullCompression();
        // Hardly larger than with the usual level, and written much sooner.
        file.setCompressionLevel(LEVEL);
        // The tabulator key goes from link to link as the text is read.
        file.setTabs(PdfName.S);
        return file;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.STRUCTPARENTS, new PdfNumber(pages++));
        }
        return super.addToBody(object, reference);
    }
}
