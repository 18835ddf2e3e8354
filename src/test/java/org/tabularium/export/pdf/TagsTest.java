package org.tabularium.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;

/// What a screen reader makes of a file.
class TagsTest {

    @Test
    void partsAreReadAsWhatTheyAreAndInTheirOrder() throws IOException {
        assertThat(read(Sample.bare(Sample.heading(0, "Titel", ""), Sample.heading(1, "Eins", ""),
                new Block.Paragraph(Text.of("Absatz")), Sample.heading(2, "Zwei", ""),
                new Block.Bullets(List.of(Text.of("Punkt"))), new Block.Callout(Text.of("Kasten")),
                new Block.Signature(List.of("Datum")))))
                .containsExactly("Title Titel", "H1 Eins", "P Absatz", "H2 Zwei", "L/LI/Lbl •",
                        "L/LI/LBody Punkt",
                        "P Kasten", "P Datum");
    }

    @Test
    void headingsLeaveNoLevelOut() throws IOException {
        assertThat(read(Sample.bare(Sample.heading(3, "tief", ""), Sample.heading(1, "hoch", ""),
                Sample.heading(3, "tiefer", "")))).containsExactly("H1 tief", "H1 hoch", "H2 tiefer");
    }

    @Test
    void factsAreRowsUnderTheirLabels() throws IOException {
        assertThat(read(Sample.bare(new Block.Facts(List.of(new Block.Fact("Zwecke", "lit. b",
                List.of(new Block.Paragraph(Text.of("Versand")),
                        new Block.Paragraph(Text.of("Nachweis")))))))))
                .containsExactly("Table/TR/TH[Row] Zweckelit. b", "Table/TR/TD/P Versand",
                        "Table/TR/TD/P Nachweis");
    }

    @Test
    void tablesHaveACaptionAndTheirHeadingsOnceThoughPagesRepeatThem() throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(new Block.Row(List.of(Text.of("Zelle " + i), Text.EMPTY), ""));
        }
        List<String> read =
                read(Sample.bare(new Block.Table("Liste", List.of("Eins", "Zwei"), List.of(1, 1), rows)));
        assertThat(read)
                .startsWith("Table/Caption Liste", "Table/TR/TH[Column] Eins", "Table/TR/TH[Column] Zwei",
                        "Table/TR/TD Zelle 0", "Table/TR/TD ")
                .endsWith("Table/TR/TD Zelle 119", "Table/TR/TD ")
                .hasSize(3 + 240);
    }

    @Test
    void linksLieAroundTheWordsTheyAreReadWith() throws IOException {
        Document document = Sample.bare(new Block.Contents("Inhalt", 2), Sample.heading(1, "Eins", "one"),
                new Block.Table("", List.of("Nr.", "Name"), List.of(1, 4),
                        List.of(new Block.Row(List.of(Text.of("1"), Text.of("Eins")), "one"))));
        assertThat(read(document)).containsExactly("H1 Inhalt", "TOC/TOCI/Reference/Link @Eins 1", "H1 Eins",
                "Table/TR/TH[Column] Nr.", "Table/TR/TH[Column] Name", "Table/TR/TD/Link @1",
                "Table/TR/TD Eins");
    }

    @Test
    void aParagraphOverTwoPagesIsOne() throws IOException {
        String words = "Wort ".repeat(3000).strip();
        assertThat(read(Sample.bare(new Block.Paragraph(Text.of(words))))).containsExactly("P " + words);
    }

    @Test
    void headAndFootAreNotRead() throws IOException {
        assertThat(read(Sample.of(new Block.Paragraph(Text.of("Text"))))).containsExactly("P Text");
    }

    @Test
    void wordsOfAnotherLanguageSaySo() throws IOException {
        Text text = Text.of(Span.plain("deutsch "),
                new Span("English", Span.Style.PLAIN, Optional.empty(), "en"));
        try (Pdf pdf = Pdf.of(Sample.bare(new Block.Paragraph(text)))) {
            List<PDMarkedContent> inner = contents(pdf.file().getPage(0)).stream()
                    .flatMap(c -> c.getContents().stream()).filter(PDMarkedContent.class::isInstance)
                    .map(PDMarkedContent.class::cast).toList();
            assertThat(inner).singleElement().satisfies(c -> assertThat(c.getLanguage()).isEqualTo("en"));
        }
    }

    @Test
    void everyPartOfAPageLeadsBackToItsTag() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.record(3))) {
            var numbers = pdf.file().getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
            for (PDPage page : pdf.file().getPages()) {
                long own = contents(page).stream().filter(c -> c.getMCID() >= 0).count();
                Object owners = numbers.get(page.getStructParents());
                assertThat(owners).as("owners of a page").isNotNull();
                assertThat(own).isPositive();
            }
        }
    }

    /// The leaves of the tree, each with the way to it and its words.
    private static List<String> read(Document document) throws IOException {
        try (Pdf pdf = Pdf.of(document)) {
            Map<Object, Map<Integer, String>> byPage = new HashMap<>();
            for (PDPage page : pdf.file().getPages()) {
                Map<Integer, String> onPage = new HashMap<>();
                contents(page).stream().filter(c -> c.getMCID() >= 0)
                        .forEach(c -> onPage.put(c.getMCID(), text(c)));
                byPage.put(page.getCOSObject(), onPage);
            }
            List<String> leaves = new ArrayList<>();
            PDStructureElement root =
                    (PDStructureElement) pdf.file().getDocumentCatalog().getStructureTreeRoot().getKids()
                            .getFirst();
            assertThat(root.getStructureType()).isEqualTo("Document");
            walk(root, "", byPage, leaves);
            return leaves;
        }
    }

    private static void walk(PDStructureNode node, String way, Map<Object, Map<Integer, String>> words,
            List<String> leaves) {
        StringBuilder own = new StringBuilder();
        boolean hasParts = false;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement part -> {
                    hasParts = true;
                    walk(part, (way.isEmpty() ? "" : way + "/") + part.getStructureType() + scope(part),
                            words, leaves);
                }
                case PDMarkedContentReference content -> own
                        .append(Objects.requireNonNull(words.get(content.getPage().getCOSObject()))
                                .get(content.getMCID()));
                case PDObjectReference _ -> own.append('@');
                case Integer number -> own.append(
                        Objects.requireNonNull(
                                words.get(((PDStructureElement) node).getPage().getCOSObject()))
                                .get(number));
                default -> throw new AssertionError(kid);
            }
        }
        if (!hasParts) {
            leaves.add(way + " " + own.toString().strip());
        }
    }

    private static String scope(PDStructureElement part) {
        return part.getAttributes().size() == 0 || !part.getStructureType().equals("TH") ? ""
                : "[" + part.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope") + "]";
    }

    private static List<PDMarkedContent> contents(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents();
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            switch (part) {
                case TextPosition letter -> text.append(letter.getUnicode());
                case PDMarkedContent inner -> text.append(text(inner));
                default -> {}
            }
        }
        return text.toString();
    }
}
