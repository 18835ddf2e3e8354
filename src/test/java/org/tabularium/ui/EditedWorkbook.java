package org.tabularium.ui;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.store.RopaFile;

/// The workbook of the sample after somebody has worked in it.
final class EditedWorkbook {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");

    private EditedWorkbook() {}

    static Path in(Path folder) throws Exception {
        Path written = folder.resolve("written.xlsx");
        try (OutputStream out = Files.newOutputStream(written)) {
            SheetWriter.write(
                    Art30Workbook.of(Law.load()).workbook(RopaFile.open(SAMPLE).register(), Language.GERMAN),
                    out, Progress.NONE);
        }
        Path edited = folder.resolve("edited.xlsx");
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(written)));
                OutputStream out = Files.newOutputStream(edited)) {
            Row row = book.getSheet("Tätigkeiten").getRow(1);
            put(row, 1, "Bewerbungen");
            put(row, 2, "Beendet");
            Row other = book.getSheet("Tätigkeiten").getRow(4);
            put(other, 9, "Arbeitssicherheit\nAnsprechperson: Jule Hansen, Leiterin Personal, E-Mail "
                    + "personal@nordlicht-software.example");
            put(other, 10, "Beschäftigte buchen am Rechner; Orte werden nicht erfasst.");
            book.getSheet("Maßnahmen").removeRow(book.getSheet("Maßnahmen").getRow(3));
            put(book.getSheet("Beteiligte").getRow(2), 6, "Australien");
            put(book.getSheet("Löschfristen").getRow(1), 1, "bald");
            book.write(out);
        }
        return edited;
    }

    private static void put(Row row, int column, String text) {
        row.getCell(column).setBlank();
        row.getCell(column).setCellValue(text);
    }
}
