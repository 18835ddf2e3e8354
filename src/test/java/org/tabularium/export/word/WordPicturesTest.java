package org.tabularium.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.export.Drawings;
import org.tabularium.export.Progress;

/// Pictures in Word files, read back with POI.
class WordPicturesTest {
    private static final Block.Picture SMALL = new Block.Picture(Drawings.sample(), "Übermittlungen");

    @Test
    void aPictureStandsInItsLineWithItsAlternativeText() throws Exception {
        try (XWPFDocument word = open(Samples.of(SMALL))) {
            List<XWPFPicture> pictures =
                    word.getParagraphs().getLast().getRuns().getFirst().getEmbeddedPictures();
            assertThat(pictures).hasSize(1);
            assertThat(pictures.getFirst().getPictureData().getFileName()).isEqualTo("picture1.png");
            var inline = word.getParagraphs().getLast().getRuns().getFirst().getCTR().getDrawingArray(0)
                    .getInlineArray(0);
            assertThat(inline.getDocPr().getDescr()).isEqualTo(SMALL.figure().alternative());
            assertThat(inline.getDocPr().getTitle()).isEqualTo(SMALL.figure().title());
            assertThat(inline.getExtent().getCx()).isEqualTo(420 * Units.EMU_PER_PIXEL);
            assertThat(inline.getExtent().getCy()).isEqualTo(240 * Units.EMU_PER_PIXEL);
        }
    }

    @Test
    void theCaptionStandsAboveInTheStyleOfTables() throws Exception {
        try (XWPFDocument word = open(Samples.of(SMALL))) {
            assertThat(word.getParagraphs()).hasSize(2);
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("Übermittlungen");
            assertThat(word.getParagraphs().getFirst().getStyle()).isEqualTo("Caption");
        }
        try (XWPFDocument word = open(Samples.of(Samples.heading(1, "Übermittlungen", ""), SMALL))) {
            assertThat(word.getParagraphs()).as("the heading has said it").hasSize(2);
        }
    }

    @Test
    void bothFormsOfThePictureAreParts() throws Exception {
        try (XWPFDocument word = open(Samples.of(SMALL, SMALL))) {
            List<String> types = word.getPackage().getPartsByName(Pattern.compile("/word/media/.*"))
                    .stream().map(PackagePart::getContentType).toList();
            assertThat(types).containsExactlyInAnyOrder("image/png", "image/svg+xml", "image/png",
                    "image/svg+xml");
            for (String id : List.of("tabulariumPicture1", "tabulariumPicture1svg",
                    "tabulariumPicture2svg")) {
                assertThat(word.getPackagePart().getRelationship(id).getRelationshipType())
                        .endsWith("/image");
            }
            String svg = new String(word.getPackagePart().getRelatedPart(
                    word.getPackagePart().getRelationship("tabulariumPicture2svg")).getInputStream()
                    .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(svg).contains("<desc>5 Übermittlungen in die Vereinigten Staaten (DPF).</desc>");
        }
        assertThat(WordWriterTest.part(Samples.of(SMALL), "word/document.xml"))
                .contains("<asvg:svgBlip ", "r:embed=\"tabulariumPicture1svg\"");
    }

    @Test
    void aWidePictureIsAsWideAsTheTextAndAHighOneLeavesRoomForItsCaption() throws Exception {
        Block.Picture wide = new Block.Picture(Drawings.sample(1400, 700), "");
        Block.Picture high = new Block.Picture(Drawings.sample(500, 3000), "");
        try (XWPFDocument word = open(Samples.of(wide, high))) {
            var sizes =
                    word.getParagraphs().stream().map(p -> p.getRuns().getFirst().getCTR().getDrawingArray(0)
                            .getInlineArray(0).getExtent()).toList();
            assertThat(sizes.getFirst().getCx()).isEqualTo(Page.WIDTH * 635L);
            assertThat(sizes.getFirst().getCy()).isEqualTo(Page.WIDTH * 635L / 2);
            assertThat(sizes.getLast().getCy()).isBetween(Page.HEIGHT * 635L * 85 / 100, Page.HEIGHT * 635L);
            assertThat(sizes.getLast().getCx()).isEqualTo(sizes.getLast().getCy() / 6);
            // About 200 dots an inch.
            int pixels = ImageIO.read(new ByteArrayInputStream(word.getAllPictures().getFirst().getData()))
                    .getWidth();
            assertThat(pixels / (Page.WIDTH / 1440.0)).isBetween(198.0, 202.0);
        }
    }

    @Test
    void theBodyFollowsTheSchema() throws Exception {
        DocumentDocument body = DocumentDocument.Factory
                .parse(WordWriterTest.part(Samples.of(SMALL), "word/document.xml"));
        List<XmlError> faults = new ArrayList<>();
        body.validate(new XmlOptions().setErrorListener(faults));
        assertThat(faults).isEmpty();
    }

    @Test
    void inALetterheadPicturesAreAsWideAsItsText() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.write(Samples.of(new Block.Picture(Drawings.sample(1400, 700), "Karte")),
                WordTemplate.read(Letterhead.german().bytes()), out, Progress.NONE);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var section = word.getDocument().getBody().getSectPr();
            long text = ((Number) section.getPgSz().getW()).longValue()
                    - ((Number) section.getPgMar().getLeft()).longValue()
                    - ((Number) section.getPgMar().getRight()).longValue();
            XWPFPicture picture =
                    word.getParagraphs().getLast().getRuns().getFirst().getEmbeddedPictures().getFirst();
            assertThat(picture.getCTPicture().getSpPr().getXfrm().getExt().getCx()).isEqualTo(text * 635);
            assertThat(picture.getPictureData().getData()).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void besideALabelTheAlternativeTextStandsForThePicture() throws Exception {
        Document document = Samples.of(new Block.Facts(List.of(new Block.Fact("Karte", "", List.of(SMALL)))));
        try (XWPFDocument word = open(document)) {
            assertThat(word.getTables().getFirst().getText()).contains(SMALL.figure().alternative());
            assertThat(word.getAllPictures()).isEmpty();
        }
    }

    @Test
    void aHeadingAfterAPictureIsFoundOnItsPage() throws Exception {
        Block.Picture half = new Block.Picture(new Drawing("de", "", "", 600, 520, List.of()), "");
        Document document =
                Samples.of(new Block.Contents("Inhalt", 1), Samples.heading(1, "Eins", "a"), half, half,
                        half, Samples.heading(1, "Zwei", "b"), new Block.Paragraph(Text.of("Ende")));
        assertThat(WordWriterTest.part(document, "word/document.xml"))
                .containsPattern("PAGEREF [^<]*</w:instrText>.{1,200}<w:t>1</w:t>")
                .containsPattern("PAGEREF [^<]*</w:instrText>.{1,200}<w:t>3</w:t>");
    }

    @Test
    void equalDocumentsGiveEqualBytesAndProgressNeverGoesBack() throws Exception {
        List<Double> told = new ArrayList<>();
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        WordWriter.write(Samples.of(SMALL, SMALL), once, (done, all) -> told.add(done / (double) all));
        assertThat(once.toByteArray()).isEqualTo(WordWriterTest.write(Samples.of(SMALL, SMALL)));
        assertThat(told).isSorted().endsWith(0.75, 1.0);
        assertThatThrownBy(
                () -> WordWriter.write(Samples.of(SMALL), new ByteArrayOutputStream(), (done, _) -> {
                    if (done == 2) {
                        throw new CancellationException();
                    }
                })).isInstanceOf(CancellationException.class);
    }

    private static XWPFDocument open(Document document) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(WordWriterTest.write(document)));
    }
}
