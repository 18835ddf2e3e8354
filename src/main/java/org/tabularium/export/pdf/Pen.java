package org.tabularium.export.pdf;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// Writes letters onto the current page, and says only what changes from one to the next. Which bytes stand for a
/// letter is asked of OpenPDF once for each letter of a file, which also makes the letter part of the embedded face;
/// asked for each text anew it would take most of the time of drawing.
final class Pen {
    private static final int REMEMBERED = 0x2800;
    private static final byte[] END = {')', 'T', 'j', '\n'};
    private final PdfContentByte canvas;
    private final PdfContentByte sample;
    /// The bytes between the brackets, of one piece after the other.
    private byte[] shown = new byte[1024];
    private char[] letters = new char[256];
    private final IdentityHashMap<Face, byte[][]> bytes = new IdentityHashMap<>();
    private @Nullable Face face;
    private float size;
    private @Nullable Ink ink;
    private @Nullable Ink line;
    private float thickness;

    Pen(PdfWriter file) {
        canvas = file.getDirectContent();
        sample = new PdfContentByte(file);
    }

    /// What was said on the page before is forgotten.
    void newPage() {
        face = null;
        ink = null;
        line = null;
    }

    /// Goes to where the next words begin.
    void moveTo(float x, float y) {
        canvas.getInternalBuffer().append("1 0 0 1 ").append(x).append(' ').append(y).append(" Tm\n");
    }

    void stroke(Ink wanted, float thick) {
        if (line != wanted || thickness != thick) {
            canvas.setLineWidth(thick);
            canvas.setRGBColorStroke(wanted.red, wanted.green, wanted.blue);
            line = wanted;
            thickness = thick;
        }
    }

    void fill(Ink wanted) {
        if (ink != wanted) {
            canvas.setRGBColorFill(wanted.red, wanted.green, wanted.blue);
            ink = wanted;
        }
    }

    /// Writes at the place moved to.
    void write(Line.Piece piece, float wanted) {
        if (face != piece.face() || size != wanted) {
            canvas.setFontAndSize(piece.face().font, wanted);
            face = piece.face();
            size = wanted;
        }
        fill(piece.ink());
        int count = piece.text().length();
        if (count > letters.length) {
            letters = new char[2 * count];
        }
        piece.text().getChars(0, count, letters, 0);
        byte[][] known = bytes.computeIfAbsent(piece.face(), _ -> new byte[REMEMBERED][]);
        int length = 0;
        for (int i = 0; i < count; i++) {
            char letter = letters[i];
            if (letter >= REMEMBERED) {
                canvas.showText(piece.text());
                return;
            }
            byte[] code = known[letter];
            if (code == null) {
                code = bytes(letter, piece.face());
                known[letter] = code;
            }
            if (length + code.length > shown.length) {
                shown = Arrays.copyOf(shown, 2 * shown.length);
            }
            for (byte b : code) {
                shown[length++] = b;
            }
        }
        ByteBuffer buffer = canvas.getInternalBuffer();
        buffer.append_i('(');
        buffer.append(shown, 0, length);
        buffer.append(END);
    }

    /// What stands between the brackets when a letter is shown alone.
    private byte[] bytes(char letter, Face of) {
        sample.setFontAndSize(of.font, 1);
        sample.getInternalBuffer().reset();
        sample.showText(Character.toString(letter));
        byte[] alone = sample.getInternalBuffer().toByteArray();
        int end = alone.length;
        while (alone[end - 1] != ')') {
            end--;
        }
        return Arrays.copyOfRange(alone, 1, end - 1);
    }
}
