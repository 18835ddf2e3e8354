package org.tabularium.export.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Ink;
import org.tabularium.document.drawing.Item;
import org.tabularium.document.drawing.Item.Align;
import org.tabularium.document.drawing.Outline;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.export.Drawings;
import org.tabularium.export.Palette;

class PngWriterTest {

    @Test
    void thePictureHasTheSizeAndTheDensityAskedFor() throws IOException {
        byte[] file = written(Drawings.sample(), 2);
        BufferedImage image = read(file);
        assertThat(image.getWidth()).isEqualTo(840);
        assertThat(image.getHeight()).isEqualTo(480);
        int density = ByteBuffer.wrap(file).getInt(indexOf(file, "pHYs") + 4);
        // 2 × 96 pixels on an inch.
        assertThat(density * 0.0254).isEqualTo(192, within(0.01));
    }

    @Test
    void equalPicturesGiveEqualBytes() throws IOException {
        assertThat(written(Drawings.sample(), 1.5)).isEqualTo(written(Drawings.sample(), 1.5));
    }

    @Test
    void anAreaHasTheColourOfItsInk() throws IOException {
        BufferedImage image = read(written(drawing(
                Item.Shape.filled(Outline.rectangle(10, 10, 20, 20), Ink.LAND)), 1));
        assertThat(image.getRGB(20, 20) & 0xffffff).isEqualTo(Palette.rgb(Ink.LAND));
        assertThat(image.getRGB(5, 5) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void aThinAreaLetsThePaperShine() throws IOException {
        BufferedImage image = read(written(drawing(new Item.Shape(Outline.rectangle(0, 0, 100, 100),
                Optional.of(new Item.Fill(Ink.TEXT, 0.5)), Optional.empty())), 1));
        assertThat(image.getRGB(50, 50) & 0xff).isBetween(0x90, 0x97);
    }

    @Test
    void wordsAreAsWideAsTheRulerSaysWhereverTheyAreAligned() throws IOException {
        String words = "Hmm HHH";
        double width = new Ruler().width(words, Face.SEMIBOLD, 20);
        for (Align align : Align.values()) {
            BufferedImage image = read(written(drawing(
                    new Item.Lettering(words, 100, 50, align, Face.SEMIBOLD, 20, Ink.TEXT)), 1));
            double begin = switch (align) {
                case START -> 100;
                case MIDDLE -> 100 - width / 2;
                case END -> 100 - width;
            };
            assertThat(firstDark(image)).as(align.name()).isCloseTo((int) begin, within(3));
            assertThat(lastDark(image)).as(align.name()).isCloseTo((int) (begin + width), within(3));
        }
    }

    @Test
    void signsWithoutAShapeTakeNoRoom() throws IOException {
        byte[] plain = written(drawing(lettering("Datenschutz")), 1);
        assertThat(written(drawing(lettering("Daten\u00ad\u200bschutz\u202e")), 1)).isEqualTo(plain);
        assertThat(written(drawing(lettering("Datenschützer")), 1)).isNotEqualTo(plain);
    }

    private static Item lettering(String text) {
        return new Item.Lettering(text, 10, 50, Align.START, Face.REGULAR, 20, Ink.TEXT);
    }

    @Test
    void whatItSaysIsPartOfTheFile() throws IOException {
        String file = new String(written(Drawings.sample(), 1), StandardCharsets.UTF_8);
        assertThat(file).contains("Title\0\0\0de\0\0Übermittlungen",
                "Description\0\0\0de\0\0005 Übermittlungen in die Vereinigten Staaten (DPF).");
    }

    @Test
    void aVeryLargePictureIsWrittenWithFewerPixels() throws IOException {
        BufferedImage image = read(written(new Drawing("en", "", "", 40_000, 4_000, List.of()), 1));
        assertThat((long) image.getWidth() * image.getHeight()).isBetween(39_000_000L, 41_000_000L);
    }

    private static Drawing drawing(Item item) {
        return new Drawing("en", "A", "B", 200, 100, List.of(item));
    }

    private static int firstDark(BufferedImage image) {
        int x = 0;
        while (!isDark(image, x)) {
            x++;
        }
        return x;
    }

    private static int lastDark(BufferedImage image) {
        int x = image.getWidth() - 1;
        while (!isDark(image, x)) {
            x--;
        }
        return x;
    }

    private static boolean isDark(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if ((image.getRGB(x, y) & 0xff) < 0x80) {
                return true;
            }
        }
        return false;
    }

    private static byte[] written(Drawing drawing, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(drawing, scale, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static int indexOf(byte[] file, String chunk) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(chunk);
    }
}
