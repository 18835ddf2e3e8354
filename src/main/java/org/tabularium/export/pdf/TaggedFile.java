package org.tabularium.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
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
    private final Ending ending;
    private String trailer = "";
    private int tags;
    private int numbers;
    private int pages;

    private TaggedFile(PdfDocument document, Ending ending) {
        super(document, ending);
        this.ending = ending;
    }

    /// @param document to which pages are added
    static TaggedFile of(org.openpdf.text.Document document, OutputStream out) throws DocumentException {
        PdfDocument inner = new PdfDocument();
        inner.setTextRenderingOptions(document.getTextRenderingOptions());
        inner.setGlyphLayoutManager(document.getGlyphLayoutManager());
        document.addDocListener(inner);
        TaggedFile file = new TaggedFile(inner, new Ending(out));
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

    /// The catalog and the information come last, and the cross-references after them have the next number.
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean amongOthers) throws IOException {
        PdfIndirectObject added = super.addToBody(object, amongOthers);
        if (object instanceof PdfDictionary entries && PdfName.CATALOG.equals(entries.get(PdfName.TYPE))) {
            trailer += "/Root " + added.getIndirectReference();
        } else if (object instanceof PdfDictionary entries && entries.contains(PdfName.FILEID)) {
            trailer += "/Info " + added.getIndirectReference() + "/ID " + entries.get(PdfName.FILEID);
            numbers = added.getIndirectReference().getNumber() + 2;
        }
        return added;
    }

    /// Names the tree of tags, which is to follow the file.
    void nameTags() {
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        getExtraCatalog().put(PdfName.MARKINFO, marked);
        PdfIndirectReference root = getPdfIndirectReference();
        tags = root.getNumber();
        getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
    }

    /// Writes the tree of tags behind the finished file.
    void write(Structure structure, Tag document) throws IOException {
        Revision revision = new Revision(ending, ending.count(), tags, numbers);
        long previous = ending.crossReferences();
        structure.write(document, tags, revision);
        revision.end(trailer, previous);
    }
}
