package org.tabularium.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks as Excel writes them.
final class Books {
    /// What [#usual] says.
    static final List<org.tabularium.intake.sheet.Row> ROWS = List.of(
            new org.tabularium.intake.sheet.Row(1, List.of("Verzeichnis")),
            new org.tabularium.intake.sheet.Row(3, List.of("Name", "Stand", "Zahl", "", "Ja")),
            new org.tabularium.intake.sheet.Row(4,
                    List.of("Übersicht\nder Kunden", "2026-03-12", "0.5", "", "TRUE")),
            new org.tabularium.intake.sheet.Row(5, List.of("1", "", "", "", "ERROR:#DIV/0!")));

    private Books() {}

    static Path old(Path file, Consumer<Workbook> work) {
        return write(file, new HSSFWorkbook(), work);
    }

    static Path today(Path file, Consumer<Workbook> work) {
        return write(file, new XSSFWorkbook(), work);
    }

    /// Titles, merged cells, days, formulas and a hidden sheet.
    static void usual(Workbook book) {
        Sheet sheet = book.createSheet("Verarbeitungen");
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
        sheet.createRow(0).createCell(0).setCellValue("Verzeichnis");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        Row head = sheet.createRow(2);
        head.createCell(0).setCellValue("Name");
        head.createCell(1).setCellValue("Stand");
        head.createCell(2).setCellValue("Zahl");
        head.createCell(4).setCellValue("Ja");
        Row row = sheet.createRow(3);
        row.createCell(0).setCellValue("Übersicht\nder Kunden");
        row.createCell(1).setCellValue(LocalDate.of(2026, 3, 12));
        row.getCell(1).setCellStyle(day);
        row.createCell(2).setCellValue(0.5);
        row.createCell(3).setCellStyle(day);
        row.createCell(4).setCellValue(true);
        Row computed = sheet.createRow(4);
        computed.createCell(0).setCellFormula("2-1");
        computed.createCell(4).setCellFormula("1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.createRow(5).createCell(1).setCellStyle(day);
        book.createSheet("Alt").createRow(0).createCell(1).setCellValue("verborgen");
        book.setSheetHidden(1, true);
    }

    private static Path write(Path file, Workbook book, Consumer<Workbook> work) {
        try (book; OutputStream out = Files.newOutputStream(file)) {
            work.accept(book);
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
