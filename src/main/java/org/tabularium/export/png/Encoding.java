package org.tabularium.export.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.export.CleanText;

/// The file format, after ISO/IEC 15948 (Portable Network Graphics): true colours with eight bits each, the density,
/// and title and alternative text as the picture's properties. What the platform writes by itself holds neither.
final class Encoding {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int COLOURS = 3;
    private static final int TRUE_COLOUR = 2;
    private static final int METRE = 1;
    /// Pixels of a picture on a metre, of 1/96 inch.
    private static final double DENSITY = 96 / 0.0254;
    /// Each row is written as its difference from the one above it: pictures are mostly even areas.
    private static final int UP = 2;

    private Encoding() {}

    static void write(BufferedImage image, double scale, Drawing drawing, OutputStream out)
            throws IOException {
        out.write(SIGNATURE);
        chunk("IHDR", out, data -> {
            data.writeInt(image.getWidth());
            data.writeInt(image.getHeight());
            data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        });
        chunk("pHYs", out, data -> {
            int density = (int) Math.round(DENSITY * scale);
            data.writeInt(density);
            data.writeInt(density);
            data.write(METRE);
        });
        text("Title", drawing.title(), drawing.language(), out);
        text("Description", drawing.alternative(), drawing.language(), out);
        chunk("IDAT", out, data -> rows(image, data));
        chunk("IEND", out, _ -> {});
        out.flush();
    }

    private static void rows(BufferedImage image, OutputStream out) throws IOException {
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater)) {
            int width = image.getWidth();
            int[] above = new int[width];
            int[] row = new int[width];
            byte[] written = new byte[1 + COLOURS * width];
            written[0] = UP;
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, row, 0, width);
                for (int x = 0; x < width; x++) {
                    written[1 + COLOURS * x] = (byte) ((row[x] >> 16) - (above[x] >> 16));
                    written[2 + COLOURS * x] = (byte) ((row[x] >> 8) - (above[x] >> 8));
                    written[3 + COLOURS * x] = (byte) (row[x] - above[x]);
                }
                deflated.write(written);
                int[] spent = above;
                above = row;
                row = spent;
            }
        } finally {
            deflater.end();
        }
    }

    /// International text, not compressed.
    private static void text(String keyword, String text, String language, OutputStream out)
            throws IOException {
        chunk("iTXt", out, data -> {
            data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
            data.write(new byte[3]);
            data.write(language.getBytes(StandardCharsets.US_ASCII));
            data.write(new byte[2]);
            data.write(CleanText.of(text).getBytes(StandardCharsets.UTF_8));
        });
    }

    @FunctionalInterface
    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }

    private static void chunk(String type, OutputStream out, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeBytes(type);
        content.write(data);
        data.flush();
        byte[] chunk = bytes.toByteArray();
        CRC32 check = new CRC32();
        check.update(chunk);
        DataOutputStream to = new DataOutputStream(out);
        to.writeInt(chunk.length - type.length());
        to.write(chunk);
        to.writeInt((int) check.getValue());
    }
}
