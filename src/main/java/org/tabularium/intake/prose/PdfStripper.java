package org.tabularium.intake.prose;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the lines off the pages of a document, with their places and their letters.
final class PdfStripper extends PDFTextStripper {
    private static final int MOST_LETTERS = 4_000_000;
    private static final int BOLD_WEIGHT = 600;
    /// How many letters wide a gap is that parts columns of a table.
    private static final float WIDE = 4;
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int page = -1;
    private int letters;
    private int bold;
    private int seen;
    private float left;
    private float right;
    private float top;
    private float size;
    private float height;

    PdfStripper() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfLine> lines() {
        return lines;
    }

    @Override
    protected void startPage(PDPage next) throws IOException {
        page++;
        height = next.getCropBox().getHeight();
        super.startPage(next);
    }

    @Override
    protected void endPage(PDPage last) throws IOException {
        line();
        super.endPage(last);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++seen > MOST_LETTERS) {
            throw new Excess("letters");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty() || word.isBlank()) {
            return;
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        float begin = first.getXDirAdj();
        if (!text.isEmpty() && Math.abs(first.getYDirAdj() - top) > Math.max(2, size / 2)) {
            line();
        }
        if (text.isEmpty()) {
            left = begin;
            top = first.getYDirAdj();
            size = size(first);
        } else {
            // between a mark and its words there is much room
            boolean mark = text.length() < 6 && !(text.length() > 2
                    && text.chars().allMatch(Character::isLetter));
            text.append(begin - right > WIDE * size * 0.5f && !mark ? '\t' : ' ');
        }
        text.append(word);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        for (TextPosition position : positions) {
            letters++;
            bold += isBold(position.getFont()) ? 1 : 0;
            size = Math.max(size, size(position));
        }
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        line();
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        // words are parted where they are put together
    }

    @Override
    protected void writeParagraphSeparator() throws IOException {
        line();
    }

    private void line() {
        String words = Characters.clean(text.toString()).strip();
        if (!words.isEmpty()) {
            lines.add(new PdfLine(words, Math.max(0, page), left, right, top, size, bold == letters, height));
        }
        text.setLength(0);
        letters = 0;
        bold = 0;
    }

    static float size(TextPosition position) {
        return Math.round(position.getFontSizeInPt() * 2) / 2f;
    }

    static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy")
                || name.contains("semibold")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

    /// Nothing is written anywhere.
    static Writer nowhere() {
        return Writer.nullWriter();
    }
}
