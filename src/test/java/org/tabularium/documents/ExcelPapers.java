package org.tabularium.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads an Excel file: the first sheet is the cover, each row of the second an activity, the last sheet the
/// measures.
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
            chapters.put("measures", whole(book.getSheetAt(4)));
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
        row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('|'));
        return Fact.bare(text.toString());
    }
}
