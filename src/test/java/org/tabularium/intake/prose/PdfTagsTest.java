package org.tabularium.intake.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/// PDF files that say what their letters are.
class PdfTagsTest {
    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private int number;

    private PDStructureElement element(String kind, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(kind, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    /// Lines of an element, each below the one before; all letters alike.
    private PDStructureElement words(String kind, PDStructureNode parent, PDPageContentStream out,
            String... lines)
            throws IOException {
        PDStructureElement element = element(kind, parent);
        for (String line : lines) {
            COSDictionary properties = new COSDictionary();
            properties.setInt(COSName.MCID, number);
            out.beginMarkedContent(COSName.getPDFName(kind), PDPropertyList.create(properties));
            out.beginText();
            out.setFont(font, 10);
            out.newLineAtOffset(60, 700 - 14 * number);
            out.showText(line);
            out.endText();
            out.endMarkedContent();
            element.appendKid(number++);
        }
        return element;
    }

    private List<String> read() throws Exception {
        document.addPage(page);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return Shown.of(ProseFiles.of("a.pdf", out.toByteArray()));
    }

    @Test
    void tagsSayWhatLettersThatLookAlikeAre() throws Exception {
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            PDStructureElement all = element("Document", root);
            words("H1", all, out, "Newsletter");
            words("P", all, out, "We send the newsletter to those who have or-", "dered it");
            PDStructureElement list = element("L", all);
            words("LI", list, out, "Name");
            words("LI", list, out, "Address");
            PDStructureElement row = element("TR", element("Table", all));
            words("TD", row, out, "Orders");
            words("TD", row, out, "ten years");
        }
        assertThat(read()).containsExactly("H1 Newsletter",
                "We send the newsletter to those who have ordered it", "I1 Name", "I1 Address",
                "R Orders | ten years");
    }

    @Test
    void whatLiesInNoTagIsReadAsWithoutTags() throws Exception {
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            words("H1", element("Document", root), out, "Newsletter");
            out.beginText();
            out.setFont(font, 10);
            out.newLineAtOffset(60, 500);
            out.showText("We send the newsletter to those who have ordered it.");
            out.endText();
        }
        assertThat(read()).anyMatch(line -> line.contains("who have ordered it."));
    }

    @Test
    void anElementThatLiesWithinItselfEnds() throws Exception {
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            PDStructureElement all = element("Document", root);
            words("H1", all, out, "Newsletter");
            PDStructureElement text = words("P", all, out, "We send it to those who have ordered it");
            for (int i = 0; i < 4; i++) {
                text.appendKid(text);
                all.appendKid(all);
            }
        }
        assertThat(read()).anyMatch(line -> line.contains("who have ordered it"));
    }
}
