package org.tabularium.export.png;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.tabularium.document.drawing.Face;
import org.tabularium.document.drawing.Item;
import org.tabularium.export.CleanText;

/// Letters as outlines, each face read when it is first asked for.
final class Glyphs {
    private final Map<Face, TrueTypeFont> faces = new EnumMap<>(Face.class);

    /// Words where they stand, in the pixels of the picture. Pairs of letters are not moved together, as the
    /// [org.tabularium.document.drawing.Ruler] does not either.
    Shape outline(Item.Lettering words) throws IOException {
        TrueTypeFont font = faces.computeIfAbsent(words.face(), Glyphs::read);
        CmapLookup letters = font.getUnicodeCmapLookup();
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        for (int letter : CleanText.of(words.text()).codePoints().filter(Glyphs::isShown).toArray()) {
            int glyph = letters.getGlyphId(letter);
            GlyphData shape = font.getGlyph().getGlyph(glyph);
            if (shape != null) {
                outline.append(shape.getPath().getPathIterator(AffineTransform.getTranslateInstance(pen, 0)),
                        false);
            }
            pen += font.getAdvanceWidth(glyph);
        }
        double unit = words.size() / font.getUnitsPerEm();
        double left = switch (words.align()) {
            case START -> words.x();
            case MIDDLE -> words.x() - pen * unit / 2;
            case END -> words.x() - pen * unit;
        };
        outline.transform(new AffineTransform(unit, 0, 0, -unit, left, words.y()));
        return outline;
    }

    /// Soft hyphens and the like only say what may be done between letters.
    private static boolean isShown(int letter) {
        return Character.getType(letter) != Character.FORMAT;
    }

    private static TrueTypeFont read(Face face) {
        String path = "/assets/fonts/" + face.file() + ".ttf";
        try (InputStream in = Glyphs.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
