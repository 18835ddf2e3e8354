package org.tabularium.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// The whole text of the file of a layout, without its white space. Lines of the columns of a table share
/// their height on paper, so what begins at the same place across is read down by itself.
final class LayoutPapers extends PDFTextStripper {
    private static final float HEAD = 55;
    private static final float FOOT = 60;
    private static final float VALUES = 150;
    private static final float TOP = 130;
    private static final float GAP = 6;
    private final List<Run> runs = new ArrayList<>();
    private float end;

    /// Letters that follow each other on one line.
    private record Run(int page, float x, float y, boolean isStrong, StringBuilder text) {}

    private LayoutPapers() {}

    static String read(Path file) throws IOException {
        String name = file.getFileName().toString();
        return name.endsWith(".pdf") ? pdf(file) : name.endsWith(".docx") ? word(file) : excel(file);
    }

    private static String word(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in)) {
            for (IBodyElement element : word.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> text.append(paragraph.getText()).append('|');
                    case XWPFTable table -> table.getRows().forEach(row -> row.getTableCells()
                            .forEach(cell -> text.append(cell.getText()).append('|')));
                    default -> {}
                }
            }
        }
        return Fact.bare(text.toString());
    }

    private static String excel(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> text
                    .append(formatter.formatCellValue(cell)).append('|').append(day(cell)))));
        }
        return Fact.bare(text.toString());
    }

    /// A date is a number there; readers see it in the form of their own system.
    private static String day(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell)) {
            return "";
        }
        var day = cell.getLocalDateTimeCellValue();
        return DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ENGLISH).format(day) + "|"
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day) + "|"
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(day)
                        .replaceFirst("^1 ", "1er ")
                + "|";
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            LayoutPapers reader = new LayoutPapers();
            reader.writeText(pdf, Writer.nullWriter());
            List<Run> once = reader.withoutRepeatedHeadings();
            StringBuilder text = new StringBuilder(joined(once));
            text.append('|').append(joined(once.stream().filter(r -> r.x > VALUES).toList()));
            once.stream().collect(Collectors.groupingBy(r -> Math.round(r.x), TreeMap::new,
                    Collectors.toList())).values().forEach(column -> text.append('|').append(joined(column)));
            return text.toString();
        }
    }

    /// The headings of a table stand once more on top of each page, amid the words of its cells.
    private List<Run> withoutRepeatedHeadings() {
        Set<String> seen = new HashSet<>();
        List<Run> once = new ArrayList<>();
        for (Run run : runs) {
            boolean isNew = seen.add(Math.round(run.x) + run.text.toString());
            if (isNew || !run.isStrong || run.page == 1 || run.y > TOP) {
                once.add(run);
            }
        }
        return once;
    }

    private static boolean isStrong(TextPosition letter) {
        return letter.getFont().getName().contains("Bold");
    }

    private static String joined(List<Run> runs) {
        return Fact.bare(runs.stream().sorted(Comparator.comparingInt(Run::page).thenComparingDouble(Run::y))
                .map(Run::text).collect(Collectors.joining()));
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        float y = letter.getYDirAdj();
        if (y < HEAD || y > letter.getPageHeight() - FOOT) {
            return;
        }
        float x = letter.getXDirAdj();
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last == null || last.page != getCurrentPageNo() || Math.abs(last.y - y) > 1
                || Math.abs(x - end) > GAP) {
            last = new Run(getCurrentPageNo(), x, y, isStrong(letter), new StringBuilder());
            runs.add(last);
        }
        last.text.append(letter.getUnicode());
        end = x + letter.getWidthDirAdj();
    }
}
