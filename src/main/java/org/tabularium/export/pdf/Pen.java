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
    private final PdfContentByte canvas;
    private final PdfContentByte sample;
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
        String text = piece.text();
        if (!isRemembered(text)) {
            canvas.showText(text);
            return;
        }
        byte[][] known = bytes.computeIfAbsent(piece.face(), _ -> new byte[REMEMBERED][]);
        ByteBuffer buffer = canvas.getInternalBuffer();
        buffer.append_i('(');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            byte[] code = known[letter];
            if (code == null) {
                code = bytes(letter, piece.face());
                known[letter] = code;
            }
            buffer.append(code);
        }
        buffer.append(")Tj\n");
    }

    private static boolean isRemembered(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= REMEMBERED) {
                return false;
            }
        }
        return true;
    }

    /// What stands between the brackets when a letter is shown alone.
    private byte[] bytes(char letter, Face of) {
        sample.setFontAndSize(of.font, 1);
        sample.getInternalBuffer().reset();
        sample.showText(Character.toString(letter));
        byte[] shown = sample.getInternalBuffer().toByteArray();
        int end = shown.length;
        while (shown[end - 1] != ')') {
            end--;
        }
        return Arrays.copyOfRange(shown, 1, end - 1);
    }
}
