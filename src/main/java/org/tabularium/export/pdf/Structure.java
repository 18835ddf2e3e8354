package org.tabularium.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/// Writes the tree of tags, and the parent tree that leads from what is on a page back to its tag.
final class Structure {
    private final PdfWriter file;
    private final int pageCount;
    private final PdfIndirectReference root;
    /// The tag being written, whose parts have been written before.
    private final ByteBuffer dictionary = new ByteBuffer();
    private final List<String> pages = new ArrayList<>();
    /// For each page the list of the tags that own its contents.
    private final List<String> owners = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private StringBuilder page = new StringBuilder();
    private int contents;

    Structure(PdfWriter file, int pageCount) {
        this.file = file;
        this.pageCount = pageCount;
        root = file.getPdfIndirectReference();
    }

    /// The number of marked content that begins on this page.
    int content(Tag tag) {
        tag.add(new Kid.Content(pages.size(), contents));
        page.append(numbered(tag)).append(" 0 R ");
        return contents++;
    }

    /// The number under which an area to click on finds its tag.
    int area(Tag tag, PdfIndirectReference annotation) {
        tag.add(new Kid.Area(pages.size(), annotation.toString()));
        areas.add(numbered(tag) + " 0 R");
        return pageCount + areas.size() - 1;
    }

    void endOfPage() throws IOException {
        pages.add(file.getCurrentPage().toString());
        owners.add(file.addToBody(new PdfLiteral(PdfObject.ARRAY, "[" + page + "]")).getIndirectReference()
                .toString());
        page = new StringBuilder();
        contents = 0;
    }

    /// Writes the tree below a tag and names it in the catalog of the file.
    void write(Tag document) throws IOException {
        write(document, root.toString());
        StringBuilder numbers = new StringBuilder("<</Nums[");
        int key = 0;
        for (String owner : owners) {
            numbers.append(key++).append(' ').append(owner).append(' ');
        }
        for (String area : areas) {
            numbers.append(key++).append(' ').append(area).append(' ');
        }
        String parents =
                file.addToBody(new PdfLiteral(PdfObject.DICTIONARY, numbers.append("]>>").toString()))
                        .getIndirectReference()
                        .toString();
        file.addToBody(new PdfLiteral(PdfObject.DICTIONARY,
                "<</Type/StructTreeRoot/K " + numbered(document) + " 0 R/ParentTree "
                        + parents + "/ParentTreeNextKey " + key + "/RoleMap<</Title/P>>>>"),
                root);
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        file.getExtraCatalog().put(PdfName.MARKINFO, marked);
        file.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
    }

    private int numbered(Tag tag) {
        if (tag.number() == 0) {
            tag.number(file.getPdfIndirectReference().getNumber());
        }
        return tag.number();
    }

    private void write(Tag tag, String parent) throws IOException {
        String reference = numbered(tag) + " 0 R";
        int home = home(tag);
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag part && part.counts()) {
                write(part, reference);
            }
        }
        dictionary.reset();
        dictionary.append("<</S/").append(tag.kind.name).append("/P ")
                .append(parent).append(tag.kind.attributes);
        if (home >= 0) {
            dictionary.append("/Pg ").append(pages.get(home));
        }
        dictionary.append("/K[");
        for (Kid kid : tag.kids()) {
            switch (kid) {
                case Tag part when !part.counts() -> {
                    continue;
                }
                case Tag part -> dictionary.append(part.number()).append(" 0 R");
                case Kid.Content(int on, int number) when on == home -> dictionary.append(number);
                case Kid.Content(int on, int number) -> dictionary.append("<</Type/MCR/Pg ")
                        .append(pages.get(on)).append("/MCID ").append(number).append(">>");
                case Kid.Area(int on, String area) -> dictionary.append("<</Type/OBJR/Pg ")
                        .append(pages.get(on)).append("/Obj ").append(area).append(">>");
            }
            dictionary.append(' ');
        }
        file.addToBody(new PdfLiteral(PdfObject.DICTIONARY, dictionary.append("]>>").toByteArray()),
                tag.number());
    }

    /// The page on which a tag begins, or -1 if it has nothing of its own on any.
    private static int home(Tag tag) {
        for (Kid kid : tag.kids()) {
            if (kid instanceof Kid.Content content) {
                return content.page();
            }
        }
        return -1;
    }
}
