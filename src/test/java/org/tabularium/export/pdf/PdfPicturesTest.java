package org.tabularium.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Align;
import org.tabularium.document.drawing.Outline;
import org.tabularium.export.Drawings;
import org.tabularium.export.Palette;

/// Pictures in PDF files, read back with PDFBox.
class PdfPicturesTest {
    private static final Block.Picture PICTURE = new Block.Picture(Drawings.sample(), "Karte");

    @Test
    void wordsOfAPictureCanBeFoundAndCopied() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.bare(PICTURE))) {
            assertThat(pdf.lines(1)).containsSubsequence("Karte", "Vereinigte Staaten, 5", "<DPF>")
                    .anyMatch(line -> line.contains("„Größe“ 12,5 %"));
            assertThat(pdf.fonts()).allMatch(f -> f.startsWith("embedded "))
                    .anyMatch(f -> f.endsWith("+Inter-SemiBold")).anyMatch(f -> f.endsWith("+Inter-Medium"));
        }
    }

    @Test
    void aPictureIsReadAsOneWithItsAlternativeText() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.bare(PICTURE, new Block.Paragraph(Text.of("Danach"))))) {
            List<Object> kids =
                    ((PDStructureElement) pdf.file().getDocumentCatalog().getStructureTreeRoot().getKids()
                            .getFirst()).getKids();
            assertThat(kids).extracting(k -> ((PDStructureElement) k).getStructureType())
                    .containsExactly("P", "Figure", "P");
            PDStructureElement figure = (PDStructureElement) kids.get(1);
            assertThat(figure.getAlternateDescription()).isEqualTo(PICTURE.figure().alternative());
            assertThat(figure.getLanguage()).isEqualTo("de");
            COSArray box = figure.getAttributes().getObject(0).getCOSObject().getCOSArray(COSName.BBOX);
            float[] edges = box.toFloatArray();
            assertThat(edges[0]).isCloseTo(Page.SIDE, within(1f));
            assertThat(edges[2] - edges[0]).isCloseTo(420 * 0.75f, within(1f));
            assertThat(edges[3] - edges[1]).isCloseTo(240 * 0.75f, within(1f));
        }
    }

    @Test
    void besideALabelTheAlternativeTextStandsForThePicture() throws IOException {
        try (Pdf pdf = Pdf
                .of(Sample.bare(new Block.Facts(List.of(new Block.Fact("Karte", "", List.of(PICTURE))))))) {
            assertThat(pdf.text()).contains("5 Übermittlungen in die Vereinigten Staaten (DPF).")
                    .doesNotContain("mittel „");
        }
    }

    @Test
    void areasHaveTheColoursOfPaperAndStandUpright() throws IOException {
        Drawing drawing = new Drawing("de", "", "Oben links", 644, 300, List.of(
                Item.Shape.filled(Outline.rectangle(0, 0, 100, 50), Ink.DPF),
                new Item.Shape(Outline.rectangle(544, 250, 100, 50),
                        Optional.of(new Item.Fill(Ink.TEXT, 0.5)), Optional.empty())));
        try (Pdf pdf = Pdf.of(Sample.bare(new Block.Picture(drawing, "")))) {
            BufferedImage page = new PDFRenderer(pdf.file()).renderImage(0);
            int top = (int) Page.TOP;
            assertThat(page.getRGB((int) Page.SIDE + 5, top + 5) & 0xffffff).isEqualTo(Palette.rgb(Ink.DPF));
            int right = (int) (Page.WIDTH - Page.SIDE);
            assertThat(page.getRGB(right - 5, top + 5) & 0xffffff).isEqualTo(0xffffff);
            assertThat(page.getRGB(right - 5, top + 220) & 0xff).isBetween(0x90, 0x97);
            assertThat(page.getRGB((int) Page.SIDE + 5, top + 220) & 0xffffff).isEqualTo(0xffffff);
        }
    }

    @Test
    void aLetterThatNoFaceHasIsShownAsABoxAndCopiedAsItself() throws IOException {
        Drawing drawing = new Drawing("de", "", "-", 200, 50, List.of(
                new Item.Lettering("東京 Tokio", 10, 20, Align.START, Face.REGULAR, 12, Ink.TEXT)));
        try (Pdf pdf = Pdf.of(Sample.bare(new Block.Picture(drawing, "")))) {
            assertThat(pdf.text()).contains("東京 Tokio");
        }
    }

    @Test
    void aHighPictureStaysOnOnePageWithItsHeading() throws IOException {
        Block.Picture high = new Block.Picture(Drawings.sample(500, 3000), "Ablauf");
        try (Pdf pdf = Pdf.of(Sample.of(new Block.Paragraph(Text.of("Vorher")),
                Sample.heading(1, "Überschrift", "a"), high, new Block.Paragraph(Text.of("Danach"))))) {
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat(pdf.lines(1)).doesNotContain("Überschrift");
            assertThat(pdf.lines(2)).contains("Überschrift", "Ablauf", "<DPF>");
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() throws IOException {
        assertThat(Pdf.bytes(Sample.of(PICTURE))).isEqualTo(Pdf.bytes(Sample.of(PICTURE)));
    }
}
