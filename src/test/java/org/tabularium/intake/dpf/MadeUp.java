package org.tabularium.intake.dpf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Lists with made-up companies, in made-up layouts.
public final class MadeUp {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final List<String> HEADER = List.of("Organization Name", "Status", "Frameworks", "Covered Data",
            "Next Certification Due Date", "Other Covered Entities", "Link");
    static final List<List<String>> ROWS = List.of(
            List.of("Mailer, Inc.", "Active", "EU-U.S. DPF, Swiss-U.S. DPF", "HR Data, Non-HR Data",
                    "3/14/2027",
                    "Mailer Payments, LLC; Postbird Incorporated", "https://example.org/participant/1"),
            List.of("Cloudine LLC", "Active - Re-certification under Review", "EU-U.S. DPF", "Non-HR Data",
                    "12/01/2026", "", ""),
            List.of("Oldtimer Corp.", "Inactive", "EU-U.S. DPF", "Non-HR Data", "1/2/2025", "", ""),
            List.of("Alpine Only Inc.", "Active", "Swiss-U.S. DPF", "Non-HR Data", "1/2/2027", "", ""),
            List.of("Crème Brûlée Müller Co., Ltd.", "Active", "EU-U.S. DPF", "HR Data", "2027-01-02", "",
                    ""),
            List.of("Oddity Inc.", "Paused for audit", "EU-U.S. DPF", "HR Data", "", "", ""));

    private MadeUp() {}

    /// As Excel would hold it, with days as days and a title above the names of the columns.
    public static Path excel(Path folder) throws IOException {
        return excel(folder, HEADER, ROWS);
    }

    static Path excel(Path folder, List<String> header, List<List<String>> rows) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (Workbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Made up for a test");
            Sheet sheet = book.createSheet("Participants");
            sheet.createRow(0).createCell(0).setCellValue("A list made up for a test");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("m/d/yy"));
            fill(sheet.createRow(2), header, day);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(3 + i), rows.get(i), day);
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, List<String> texts, CellStyle day) {
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i);
            if (texts.get(i).matches("\\d{4}-\\d{2}-\\d{2}")) {
                cell.setCellValue(LocalDate.parse(texts.get(i)));
                cell.setCellStyle(day);
            } else if (!texts.get(i).isEmpty()) {
                cell.setCellValue(texts.get(i));
            }
        }
    }

    public static Path csv(Path folder) throws IOException {
        return csv(folder, ",", StandardCharsets.UTF_8, HEADER, ROWS);
    }

    static Path csv(Path folder, String separator, Charset encoding, List<String> header,
            List<List<String>> rows) throws IOException {
        Path file = folder.resolve("list.csv");
        String text = line(header, separator) + rows.stream().map(r -> line(r, separator))
                .collect(Collectors.joining());
        return Files.write(file, text.getBytes(encoding));
    }

    private static String line(List<String> cells, String separator) {
        return cells.stream().map(c -> c.contains(separator) ? '"' + c + '"' : c)
                .collect(Collectors.joining(separator)) + "\r\n";
    }
}
