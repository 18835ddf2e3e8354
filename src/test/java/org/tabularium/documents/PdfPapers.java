package org.tabularium.documents;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads a PDF file: chapters begin at the pages that the bookmarks lead to.
///
/// Labels at the left and values at the right share their lines, so the text of the right is given once more
/// by itself. Head and foot of the pages are left out.
final class PdfPapers extends PDFTextStripper {
    private static final float HEAD = 55;
    private static final float FOOT = 785;
    private static final float VALUES = 150;
    private static final float GAP = 6;
    private final List<Run> runs = new ArrayList<>();
    private float end;

    /// Letters that follow each other on one line.
    private record Run(int page, float x, float y, StringBuilder text) {}

    private PdfPapers() {}

    static Papers read(Path file, int activities) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PdfPapers reader = new PdfPapers();
            reader.writeText(pdf, Writer.nullWriter());
            NavigableMap<Integer, Integer> chapterOfPage = new TreeMap<>();
            int bookmark = 0;
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
                // Title and overview come before the activities.
                chapterOfPage.put(page, Math.clamp(bookmark - 1, 0, activities + 1));
                bookmark++;
            }
            Map<String, String> chapters = new LinkedHashMap<>();
            for (int chapter = 0; chapter <= activities + 1; chapter++) {
                chapters.put(Papers.name(chapter, activities + 1),
                        reader.text(chapterOfPage, chapter));
            }
            return new Papers(chapters);
        }
    }

    private String text(NavigableMap<Integer, Integer> chapterOfPage, int chapter) {
        Predicate<Run> here = r -> chapterOfPage.floorEntry(r.page).getValue() == chapter;
        return joined(here) + "|" + joined(here.and(r -> r.x > VALUES));
    }

    private String joined(Predicate<Run> wanted) {
        return Fact.bare(runs.stream().filter(wanted).map(Run::text).collect(Collectors.joining(" ")));
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        float y = letter.getYDirAdj();
        if (y < HEAD || y > FOOT) {
            return;
        }
        float x = letter.getXDirAdj();
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last == null || last.page != getCurrentPageNo() || Math.abs(last.y - y) > 1
                || Math.abs(x - end) > GAP) {
            last = new Run(getCurrentPageNo(), x, y, new StringBuilder());
            runs.add(last);
        }
        last.text.append(letter.getUnicode());
        end = x + letter.getWidthDirAdj();
    }
}
