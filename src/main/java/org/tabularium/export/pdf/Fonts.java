package org.tabularium.export.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.tabularium.document.Span.Style;

/// The faces of one document, each read when it is first asked for: most documents need two or three. A face keeps the
/// letters it was used for, so it must not outlive a document. One that sets nothing is not embedded.
final class Fonts {
    private final Map<String, Face> faces = new HashMap<>();

    Face of(Style style) {
        return read(switch (style) {
            case PLAIN, MUTED -> "SourceSerif4-Regular";
            case STRONG -> "SourceSerif4-SemiBold";
            case GAP -> "SourceSerif4-Italic";
        });
    }

    /// For letters that the others lack.
    Face others() {
        return read("Inter-Regular");
    }

    /// For words in pictures.
    Face of(org.tabularium.document.drawing.Face face) {
        return read(face.file());
    }

    private Face read(String name) {
        return faces.computeIfAbsent(name, n -> {
            try {
                return face(n);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Face face(String name) throws IOException {
        String path = "/assets/fonts/" + name + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            BaseFont font = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
                    in.readAllBytes(), null);
            font.setSubset(true);
            // PDF/A-2 does without; OpenPDF would list fewer letters than the font file holds.
            font.setIncludeCidSet(false);
            font.setSecureRandom(sameEachTime(name));
            return new Face(font);
        }
    }

    /// OpenPDF draws the six letters before the name of a subset by lot; equal documents shall give equal
    /// bytes.
    private static SecureRandom sameEachTime(String name) throws IOException {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(name.getBytes(StandardCharsets.US_ASCII));
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this Java cannot write the same file twice", e);
        }
    }
}
