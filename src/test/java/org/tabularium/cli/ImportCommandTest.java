package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.store.RopaFile;

class ImportCommandTest {
    @TempDir private Path folder;
    private Path register;
    private Path workbook;

    @BeforeEach
    void aWorkbookIsWrittenAndWorkedIn() throws Exception {
        register = Files.copy(Path.of("assets/samples/nordlicht.ropa"), folder.resolve("nordlicht.ropa"));
        Path written = folder.resolve("written.xlsx");
        try (OutputStream out = Files.newOutputStream(written)) {
            SheetWriter.write(
                    Art30Workbook.of(Law.load()).workbook(RopaFile.open(register).register(),
                            Language.GERMAN),
                    out, Progress.NONE);
        }
        workbook = folder.resolve("edited.xlsx");
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(written)));
                OutputStream out = Files.newOutputStream(workbook)) {
            Row row = book.getSheet("Tätigkeiten").getRow(1);
            row.getCell(1).setBlank();
            row.getCell(1).setCellValue("Bewerbungen");
            book.getSheet("Löschfristen").getRow(1).getCell(1).setBlank();
            book.getSheet("Löschfristen").getRow(1).getCell(1).setCellValue("bald");
            book.write(out);
        }
    }

    @Test
    void differencesAreToldAndWrittenIntoANewRegister() throws Exception {
        Shell shell = new Shell();
        Path target = folder.resolve("new.ropa");
        Path report = folder.resolve("report.json");
        int code = shell.run("import", workbook.toString(), "--into", register.toString(), "--out",
                target.toString(), "--report", report.toString());
        assertThat(code).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains("Ein Unterschied aus einer geänderten Zelle",
                "Tätigkeit Bewerbungen",
                "Bezeichnung geändert", "- Bewerbermanagement", "+ Bewerbungen",
                "Löschfristen, Zeile 2, Frist: „bald“ ist keine Frist");
        assertThat(RopaFile.open(target).register().activities().getFirst().name().in(Language.GERMAN))
                .isEqualTo("Bewerbungen");
        assertThat(Files.readString(report)).contains("\"what\" : \"Bezeichnung geändert\"",
                "\"outcome\" : \"left\"");
        assertThat(Files.readString(register))
                .isEqualTo(Files.readString(Path.of("assets/samples/nordlicht.ropa")));
    }

    @Test
    void noOtherFileIsOverwrittenThanTheRegisterItself() throws Exception {
        Path other = Files.writeString(folder.resolve("other.ropa"), "mine");
        Shell shell = new Shell();
        assertThat(shell.run("import", workbook.toString(), "--into", register.toString(), "--out",
                other.toString())).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("gibt es schon");
        assertThat(other).hasContent("mine");
        shell.run("import", workbook.toString(), "--into", register.toString(), "--out", register.toString());
        assertThat(Files.readString(register)).contains("\"Bewerbungen\"");
    }

    @Test
    void whatIsNoWorkbookEndsInASentence() throws Exception {
        Shell shell = new Shell();
        assertThat(shell.run("import", register.toString(), "--into", register.toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("enthält Daten in JSON und keine Tabelle");
    }
}
