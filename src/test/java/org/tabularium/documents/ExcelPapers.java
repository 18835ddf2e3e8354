package org.tabularium.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads an Excel file: the first sheet is the cover, each row of the second an activity, the sheets from the
/// measures on are the annexes.
final class ExcelPapers {
    private ExcelPapers() {}

    static Papers read(Path file) throws IOException {
        Map<String, String> chapters = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            chapters.put("cover", whole(book.getSheetAt(0)));
            Sheet activities = book.getSheetAt(1);
            for (int i = 1; i <= activities.getLastRowNum(); i++) {
                chapters.put(Integer.toString(i), text(activities.getRow(i)));
            }
            chapters.put("parties", whole(book.getSheetAt(2)));
            chapters.put("retention", whole(book.getSheetAt(3)));
            StringBuilder annexes = new StringBuilder();
            for (int i = 4; i < book.getNumberOfSheets(); i++) {
                if (!book.isSheetHidden(i)) {
                    annexes.append(whole(book.getSheetAt(i)));
                }
            }
            chapters.put("measures", annexes.toString());
        }
        return new Papers(chapters);
    }

    private static String whole(Sheet sheet) {
        StringBuilder all = new StringBuilder();
        sheet.forEach(row -> all.append(text(row)));
        return all.toString();
    }

    private static String text(Row row) {
        DataFormatter formatter = new DataFormatter();
        StringBuilder text = new StringBuilder();
        row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('|').append(day(cell)));
        return Fact.bare(text.toString());
    }

    /// A date is a number there; readers see it in the form of their own system.
    private static String day(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell)) {
            return "";
        }
        LocalDateTime day = cell.getLocalDateTimeCellValue();
        return DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ENGLISH).format(day) + "|"
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day) + "|";
    }
}
