package org.tabularium.export.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;
import org.tabularium.document.Span.Style;

/// The faces of one document. A face that sets nothing is not embedded.
record Fonts(Face regular, Face italic, Face semibold, Face others) {

    /// Reads the faces anew: a face keeps the letters it was used for, so it must not outlive a document.
    static Fonts load() throws IOException {
        return new Fonts(face("SourceSerif4-Regular"), face("SourceSerif4-Italic"),
                face("SourceSerif4-SemiBold"),
                face("Inter-Regular"));
    }

    Face of(Style style) {
        return switch (style) {
            case PLAIN, MUTED -> regular;
            case STRONG -> semibold;
            case GAP -> italic;
        };
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
