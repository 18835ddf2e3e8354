package org.tabularium.intake.prose;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The stretches of the pages of a tagged PDF that its structure refers to.
final class PdfMarked {
    private static final int MOST_LETTERS = 4_000_000;
    private static final int MOST_NESTED = 50;
    private final Map<COSBase, Map<Integer, PDMarkedContent>> byPage = new HashMap<>();
    private int letters;

    PdfMarked(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Extractor extractor = new Extractor();
            extractor.processPage(page);
            Map<Integer, PDMarkedContent> byNumber = new HashMap<>();
            take(extractor.getMarkedContents(), byNumber, 0);
            byPage.put(page.getCOSObject(), byNumber);
        }
    }

    private static void take(List<?> contents, Map<Integer, PDMarkedContent> byNumber, int depth) {
        for (Object content : contents) {
            if (content instanceof PDMarkedContent marked && depth < MOST_NESTED) {
                if (marked.getMCID() >= 0) {
                    byNumber.putIfAbsent(marked.getMCID(), marked);
                } else {
                    take(marked.getContents(), byNumber, depth + 1);
                }
            }
        }
    }

    /// Adds what is shown under a number on a page; it belongs to the first element that asks for it.
    void add(PDPage page, int number, PdfWords words) {
        Optional.ofNullable(byPage.get(page.getCOSObject()))
                .flatMap(numbers -> Optional.ofNullable(numbers.remove(number)))
                .ifPresent(marked -> add(marked, words, 0));
    }

    private static void add(PDMarkedContent marked, PdfWords words, int depth) {
        for (Object content : marked.getContents()) {
            if (content instanceof TextPosition letter) {
                words.letter(letter, letter.getUnicode());
            } else if (content instanceof PDMarkedContent within && depth < MOST_NESTED) {
                within(within, words, depth);
            }
        }
    }

    /// Letters may stand for others, which the file says then.
    private static void within(PDMarkedContent within, PdfWords words, int depth) {
        String meant = within.getActualText();
        List<TextPosition> drawn = within.getContents().stream().filter(TextPosition.class::isInstance)
                .map(TextPosition.class::cast).toList();
        if (meant == null || drawn.isEmpty()) {
            add(within, words, depth + 1);
        } else {
            words.letter(drawn.getFirst(), meant);
            drawn.stream().skip(1).forEach(letter -> words.letter(letter, ""));
        }
    }

    /// Stops where a file has more letters than any text.
    private final class Extractor extends PDFMarkedContentExtractor {
        @Override
        protected void processTextPosition(TextPosition position) {
            if (++letters > MOST_LETTERS) {
                throw new Excess("letters");
            }
            super.processTextPosition(position);
        }
    }
}
