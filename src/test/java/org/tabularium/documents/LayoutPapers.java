package org.tabularium.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;

/// The whole text of the file of a layout, without its white space. Lines of the columns of a table share
/// their height on paper, so the text of each column is read down by itself.
final class LayoutPapers extends PDFTextStripper {
    private static final float SIDE = 56;
    private static final float HEAD = 55;
    private static final float FOOT = 60;
    private final List<Letter> letters = new ArrayList<>();

    private record Letter(int page, float x, float y, String text) {}

    private LayoutPapers() {}

    static String read(Path file, Layout layout) throws IOException {
        String name = file.getFileName().toString();
        return name.endsWith(".pdf") ? pdf(file, layout) : name.endsWith(".docx") ? word(file) : excel(file);
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
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(day) + "|";
    }

    private static String pdf(Path file, Layout layout) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            LayoutPapers reader = new LayoutPapers();
            reader.writeText(pdf, Writer.nullWriter());
            float width = pdf.getPage(0).getMediaBox().getWidth() - 2 * SIDE;
            List<Float> columns = layout.shape() == Layout.Shape.TABLE ? columns(layout, width)
                    : List.of(0f, 150f);
            StringBuilder text = new StringBuilder(reader.text(_ -> true));
            for (int i = 0; i < columns.size(); i++) {
                float from = columns.get(i) - 1;
                float to = i + 1 < columns.size() ? columns.get(i + 1) - 1 : Float.MAX_VALUE;
                text.append('|').append(reader.text(l -> l.x >= from && l.x < to));
            }
            return text.toString();
        }
    }

    /// Where the columns begin.
    private static List<Float> columns(Layout layout, float width) {
        List<Integer> shares = Layouts.shares(layout);
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        List<Float> columns = new ArrayList<>();
        int before = 0;
        for (int share : shares) {
            columns.add(SIDE + width * before / all);
            before += share;
        }
        return columns;
    }

    private String text(Predicate<Letter> wanted) {
        return Fact.bare(letters.stream().filter(wanted)
                .sorted(Comparator.comparing(Letter::page).thenComparing(Letter::y))
                .map(Letter::text).collect(Collectors.joining()));
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        float y = letter.getYDirAdj();
        if (y > HEAD && y < letter.getPageHeight() - FOOT) {
            letters.add(new Letter(getCurrentPageNo(), letter.getXDirAdj(), y, letter.getUnicode()));
        }
    }
}
