package org.tabularium.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.intake.IntakeException;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Writes the workbook of a register, lets somebody work in it as a spreadsheet does, and reads it again.
record Sheets(Workbook book) {
    static Takeover edited(Path folder, Register register, Language language, Consumer<Sheets> work) {
        return edited(folder, register, language, work, register);
    }

    /// @param whole the register that the workbook is read against
    static Takeover edited(Path folder, Register register, Language language, Consumer<Sheets> work,
            Register whole) {
        try {
            Path file = folder.resolve("written.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                SheetWriter.write(Art30Workbook.of(Law.load()).workbook(register, language), out,
                        Progress.NONE);
            }
            Path again = folder.resolve("edited.xlsx");
            try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
                    OutputStream out = Files.newOutputStream(again)) {
                work.accept(new Sheets(book));
                book.write(out);
            }
            return new WorkbookFile(Law.load()).read(again, whole, Locale.GERMAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IntakeException e) {
            throw new AssertionError(e);
        }
    }

    Sheet sheet(String name) {
        return book.getSheet(name);
    }

    /// The cell of a row in the column of which the heading begins so.
    Cell cell(String sheet, int row, String heading) {
        Sheet found = sheet(sheet);
        Row target = found.getRow(row) == null ? found.createRow(row) : found.getRow(row);
        for (Cell header : found.getRow(0)) {
            if (header.getStringCellValue().startsWith(heading)) {
                return target.getCell(header.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + heading);
    }

    /// Replaces words in a cell.
    void replace(String sheet, int row, String heading, String words, String others) {
        Cell cell = cell(sheet, row, heading);
        String before = cell.getStringCellValue();
        if (!before.contains(words)) {
            throw new AssertionError("no " + words + " in " + before);
        }
        put(sheet, row, heading, before.replace(words, others));
    }

    /// Writes a cell; the text that stood in it goes first, as a library of spreadsheets would else keep it beside.
    void put(String sheet, int row, String heading, String text) {
        Cell cell = cell(sheet, row, heading);
        cell.setBlank();
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
