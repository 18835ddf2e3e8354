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
import org.tabularium.export.dpv.DpvWriter;
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
        assertThat(shell.err()).contains("keine Tabelle");
    }

    private Path table() throws Exception {
        return Files.writeString(folder.resolve("fremd.csv"), """
                Nr.;Verarbeitungstätigkeit;Zweck der Verarbeitung;Rechtsgrundlage;Löschfrist;Ampel
                1;Lohnabrechnung;Abrechnung der Löhne;Art. 6 Abs. 1 lit. c DSGVO;10 Jahre;grün
                2;Bewerbermanagement;Auswahl von Bewerbern;Art. 6 Abs. 1 lit. b DSGVO;6 Monate;gelb
                3;Zutrittskontrolle;Schutz der Gebäude;Art. 6 Abs. 1 lit. f DSGVO;30 Tage;grün
                """);
    }

    @Test
    void whatOtherProgramsAreHandedComesBack() throws Exception {
        Shell shell = new Shell();
        Path file = folder.resolve("nordlicht.jsonld");
        try (OutputStream out = Files.newOutputStream(file)) {
            DpvWriter.write(RopaFile.open(register).register(), Law.load(), out, Progress.NONE);
        }
        Path target = folder.resolve("again.ropa");
        int code = shell.run("import", file.toString(), "--out", target.toString());
        assertThat(shell.err()).isEmpty();
        assertThat(code).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("alle Angaben sind übernommen");
        assertThat(RopaFile.open(target).register().activities()).hasSize(22);
    }

    @Test
    void aTableOfOthersBecomesANewRegister() throws Exception {
        Shell shell = new Shell();
        Path target = folder.resolve("new.ropa");
        Path map = folder.resolve("map.json");
        int code =
                shell.run("import", table().toString(), "--out", target.toString(), "--map", map.toString(),
                        "--report", folder.resolve("report.xlsx").toString());
        assertThat(shell.err()).isEmpty();
        assertThat(code).isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out()).contains("Verarbeitungstätigkeiten, eine Zeile je Eintrag",
                "Zuordnung geschrieben",
                "3 Tätigkeiten im Verzeichnis");
        assertThat(RopaFile.open(target).register().activities())
                .extracting(a -> a.name().in(Language.GERMAN))
                .containsExactly("Lohnabrechnung", "Bewerbermanagement", "Zutrittskontrolle");
        try (Workbook report = WorkbookFactory.create(folder.resolve("report.xlsx").toFile())) {
            assertThat(report.getSheetAt(0).getLastRowNum()).isEqualTo(24);
        }
        Shell again = new Shell();
        again.run("import", table().toString(), "--map", map.toString());
        assertThat(again.out()).contains("Zuordnung verwendet");
    }

    @Test
    void aTableOfOthersIsMergedIntoARegister() throws Exception {
        Shell shell = new Shell();
        Path target = folder.resolve("merged.ropa");
        Path report = folder.resolve("report.json");
        shell.run("import", table().toString(), "--into", register.toString(), "--out", target.toString(),
                "--report",
                report.toString());
        int before = RopaFile.open(register).register().activities().size();
        assertThat(RopaFile.open(target).register().activities()).hasSize(before + 2);
        assertThat(shell.out()).contains("Unterschiede zum Verzeichnis");
        assertThat(Files.readString(report)).contains("\"outcome\" : \"taken\"", "\"place\" : \"activity\"");
    }
}
