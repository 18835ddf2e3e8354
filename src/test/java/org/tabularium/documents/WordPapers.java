package org.tabularium.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Reads a Word file: chapters begin at headings of the first level; overview and cover count as one.
final class WordPapers {
    private WordPapers() {}

    static Papers read(Path file, int activities) throws IOException {
        Map<Integer, StringBuilder> texts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in)) {
            int heading = 0;
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph p && "Heading1".equals(p.getStyle())) {
                    heading++;
                }
                StringBuilder text =
                        texts.computeIfAbsent(Math.clamp(heading - 1, 0, activities + 1),
                                k -> new StringBuilder());
                switch (element) {
                    case XWPFParagraph paragraph -> text.append(paragraph.getText()).append('|');
                    case XWPFTable table -> table.getRows().forEach(row -> row.getTableCells()
                            .forEach(cell -> text.append(cell.getText()).append('|')));
                    default -> {}
                }
            }
        }
        Map<String, String> chapters = new LinkedHashMap<>();
        texts.forEach((k, v) -> chapters.put(Papers.name(k, activities + 1), Fact.bare(v.toString())));
        return new Papers(chapters);
    }
}
