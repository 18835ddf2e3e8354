package org.tabularium.export.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/// One face of a typeface, with the widths of its letters at hand.
final class Face {
    private static final int REMEMBERED = 0x2800;
    private static final short UNKNOWN = -1;
    private static final short ABSENT = -2;

    final BaseFont font;
    private final short[] widths = new short[REMEMBERED];

    Face(BaseFont font) {
        this.font = font;
        Arrays.fill(widths, UNKNOWN);
    }

    boolean has(int codePoint) {
        return thousandths(codePoint) >= 0;
    }

    float width(int codePoint, float size) {
        return Math.max(0, thousandths(codePoint)) * size / 1000;
    }

    /// Puts letters one after the other.
    ///
    /// @param edges where each letter begins, and the last ends; that of the first is known
    void measure(char[] letters, int from, int to, float size, float[] edges) {
        float edge = edges[from];
        for (int i = from; i < to; i++) {
            int known = letters[i] < REMEMBERED ? widths[letters[i]] : UNKNOWN;
            edge += Math.max(0, known == UNKNOWN ? thousandths(letters[i]) : known) * size / 1000;
            edges[i + 1] = edge;
        }
    }

    private int thousandths(int codePoint) {
        if (codePoint >= REMEMBERED) {
            return look(codePoint);
        }
        if (widths[codePoint] == UNKNOWN) {
            widths[codePoint] = look(codePoint);
        }
        return widths[codePoint];
    }

    private short look(int codePoint) {
        return font.charExists(codePoint) ? (short) font.getWidth(Character.toString(codePoint)) : ABSENT;
    }
}
