package org.tabularium.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.compare.Told;
import org.tabularium.edit.References;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.workbook.CellReport.Outcome;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

/// The workbook of a register, read again.
class WorkbookFileTest {
    private static final String NORDLICHT = "assets/samples/nordlicht.ropa";
    private static final String EVERYTHING = "src/test/resources/org/tabularium/store/everything.ropa";
    private static final String ACTIVITIES = "Tätigkeiten";
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"assets/samples/nordlicht.ropa, de", "assets/samples/nordlicht.ropa, en",
            "src/test/resources/org/tabularium/samples/iiot-flow.ropa, de",
            "src/test/resources/org/tabularium/samples/iiot-flow.ropa, en",
            "src/test/resources/org/tabularium/store/everything.ropa, de",
            "src/test/resources/org/tabularium/store/everything.ropa, en"})
    void aWorkbookNobodyWorkedInGivesNoDifference(Path file, String language) throws StoreException {
        Register register = RopaFile.open(file).register();
        Takeover takeover = Sheets.edited(folder, register, new Language(language), book -> {});
        assertThat(takeover.cells().stream().filter(c -> c.outcome() != Outcome.UNCHANGED)).isEmpty();
        assertThat(takeover.cells()).hasSizeGreaterThan(100)
                .allMatch(c -> c.outcome() == Outcome.UNCHANGED);
        assertThat(Differences.between(register, takeover.draft()).all()).isEmpty();
        assertThat(takeover.draft()).isEqualTo(register);
    }

    @Test
    void whatIsWrittenInCellsBecomesExactlyThoseDifferences() throws StoreException {
        Register register = RopaFile.open(Path.of(NORDLICHT)).register();
        Takeover takeover = Sheets.edited(folder, register, Language.GERMAN, book -> {
            book.replace(ACTIVITIES, 1, "Bezeichnung", "Bewerbermanagement", "Bewerbungen");
            book.put(ACTIVITIES, 1, "Status", "Beendet");
            book.put(ACTIVITIES, 1, "Beendet", "31.12.2026");
            book.replace(ACTIVITIES, 1, "Zwecke", "Auswahl unter den eingegangenen Bewerbungen", "Auswahl");
            book.replace(ACTIVITIES, 1, "Rechtsgrundlagen", "Verteidigung gegen Ansprüche",
                    "Abwehr von Ansprüchen");
            book.replace(ACTIVITIES, 1, "Verantwortliche Fachabteilung", "Personal\n", "Personalwesen\n");
            book.replace(ACTIVITIES, 1, "Empfänger", "Betrieb des Bewerberportals", "Bewerberportal");
            book.put("Rechtsgrundlagen", 2, "Verpflichtende", "§ 15 AGG");
            book.put("Löschfristen", 1, "Frist", "4 Monate");
            book.cell("Personen", 1, "Mindestens").setCellValue(250);
            book.put("Beteiligte", 1, "Land", "Irland");
        });
        assertThat(takeover.cells(Outcome.LEFT)).isEmpty();
        assertThat(takeover.cells(Outcome.TAKEN)).hasSize(11);
        assertThat(told(takeover)).containsExactlyInAnyOrder("Bewerbungen: Bezeichnung geändert: Bewerbungen",
                "Bewerbungen: Stand geändert: Beendet", "Bewerbungen: Beendet am geändert: 31.12.2026",
                "Bewerbungen: Fachabteilung geändert: Personalwesen",
                "Bewerbungen: Zweck „Auswahl und Vorbereitung der Einstellung“ › Zweck geändert: "
                        + "Auswahl und Vorbereitung der Einstellung",
                "Bewerbungen: Zweck „Nachweis einer benachteiligungsfreien Auswahl gegenüber abg…“ › "
                        + "Rechtsgrundlage „Art. 6 Abs. 1 S. 1 lit. f DSGVO“ › Verfolgtes Interesse geändert: "
                        + "Abwehr von Ansprüchen nach § 15 AGG",
                "Bewerbungen: Zweck „Nachweis einer benachteiligungsfreien Auswahl gegenüber abg…“ › "
                        + "Rechtsgrundlage „Art. 6 Abs. 1 S. 1 lit. f DSGVO“ › "
                        + "Verpflichtende oder weitere Norm geändert: § 15 AGG",
                "Bewerbungen: Empfänger „Talentkai GmbH“ › Grund der Offenlegung geändert: Bewerberportal",
                "Amazon Web Services EMEA SARL: Land geändert: Irland",
                "Personalwesen: Fachabteilung hinzugefügt",
                "Bewerberinnen und Bewerber: Anzahl, mindestens geändert: 250",
                "Abgelehnte Bewerbungen: Frist geändert: 4 Monate");
    }

    @Test
    void linesThatComeAndGoAreElementsThatComeAndGo() throws StoreException {
        Register register = RopaFile.open(Path.of(NORDLICHT)).register();
        Takeover takeover = Sheets.edited(folder, register, Language.GERMAN, book -> {
            book.replace(ACTIVITIES, 4, "Zwecke", "b) Führung der Zeit- und Urlaubskonten",
                    "b) Führung der Zeit- und Urlaubskonten\nPlanung der Schichten");
            book.replace(ACTIVITIES, 3, "Empfänger",
                    "\nKreditinstitute, Deutschland, in eigener Verantwortung: "
                            + "Zahlungsverkehr.",
                    "\nTalentkai GmbH, als Auftragsverarbeiter: Bescheinigungen\nGerichte");
            book.replace(ACTIVITIES, 4, "Empfänger", "Betrieb der Zeiterfassung.",
                    "Betrieb der Zeiterfassung.\nTalentkai GmbH, als Auftragsverarbeiter: Bescheinigungen\nGerichte");
            book.replace(ACTIVITIES, 1, "Maßnahmen", "TLS; ", "");
            book.replace(ACTIVITIES, 1, "Systeme", "Microsoft 365 (Software)",
                    "Kontor\nMicrosoft 365 (Software)");
            book.put(ACTIVITIES, 4, "Personen und Daten", book.cell(ACTIVITIES, 4, "Personen und Daten")
                    .getStringCellValue()
                    + "\nBewerberinnen und Bewerber: Bankverbindung; Name und Kontaktdaten");
            book.replace(ACTIVITIES, 1, "Drittländer", "USA: Microsoft", "Kanada: Microsoft");
        });
        assertThat(takeover.cells(Outcome.LEFT)).extracting(CellReport::column).containsExactlyInAnyOrder(
                "Drittländer und internationale Organisationen (Art. 30 Abs. 1 S. 2 lit. e DSGVO)",
                "Empfänger (Art. 30 Abs. 1 S. 2 lit. d DSGVO)");
        assertThat(told(takeover)).containsExactly("Bewerbermanagement: Maßnahmen entfernt",
                "Bewerbermanagement: Systeme hinzugefügt: Kontor",
                "Arbeitszeiterfassung: Zweck hinzugefügt: Planung der Schichten",
                "Arbeitszeiterfassung: Daten hinzugefügt: Bewerberinnen und Bewerber, "
                        + "Bankverbindung; Name und Kontaktdaten",
                "Arbeitszeiterfassung: Empfänger hinzugefügt: Talentkai GmbH, Auftragsverarbeiter, Bescheinigungen",
                "Arbeitszeiterfassung: Empfänger hinzugefügt: Gerichte");
    }

    @Test
    void rowsThatComeAndGoAreEntriesThatComeAndGo() throws StoreException {
        Register register = RopaFile.open(Path.of(NORDLICHT)).register();
        Takeover takeover = Sheets.edited(folder, register, Language.GERMAN, book -> {
            Sheet sheet = book.sheet(ACTIVITIES);
            sheet.removeRow(sheet.getRow(2));
            int last = sheet.getLastRowNum() + 1;
            book.put(ACTIVITIES, last, "Bezeichnung", "Schlüsselverwaltung");
            book.put(ACTIVITIES, last, "Status", "aktiv");
            book.put(ACTIVITIES, last, "Eingeführt", "2026-01-15");
            book.put(ACTIVITIES, last, "Verantwortliche", "Hausdienst");
            book.put(ACTIVITIES, last, "Zwecke", "Ausgabe von Schlüsseln\nRückgabe");
            book.put(ACTIVITIES, last, "Personen und", "Beschäftigte: Name und Kontaktdaten");
            book.put(ACTIVITIES, last, "Empfänger", "Empfang (intern): Ausgabe\nSchlüsseldienste");
            book.put(ACTIVITIES, last, "Löschfristen", "2 Jahre");
            book.put(ACTIVITIES, last, "Maßnahmen", "Insbesondere: Gesicherte Räume");
            book.sheet("Maßnahmen").removeRow(book.sheet("Maßnahmen").getRow(3));
            int measure = book.sheet("Maßnahmen").getLastRowNum() + 1;
            book.put("Maßnahmen", measure, "Bezeichnung", "Schlüsselbuch");
            book.put("Maßnahmen", measure, "Bereich", "Überprüfung, Bewertung, Evaluierung");
        });
        assertThat(takeover.cells(Outcome.LEFT)).extracting(CellReport::column)
                .containsExactly("Bereich", "Löschfristen (Art. 30 Abs. 1 S. 2 lit. f DSGVO)", "");
        assertThat(told(takeover)).containsExactly("Personalverwaltung: Tätigkeit entfernt",
                "Schlüsselverwaltung: Tätigkeit hinzugefügt", "Hausdienst: Fachabteilung hinzugefügt",
                "Schlüsselbuch: Maßnahme hinzugefügt");
        assertThat(References.dangling(takeover.draft())).isEmpty();
        Activity made = takeover.draft().activities().getLast();
        assertThat(made.status()).isEqualTo(Activity.Status.ACTIVE);
        assertThat(made.introducedOn()).contains(LocalDate.of(2026, 1, 15));
        assertThat(made.purposes()).hasSize(2);
        assertThat(made.measures()).hasSize(1);
        assertThat(made.uses().getFirst().data()).hasSize(1);
        assertThat(made.disclosures().stated().orElseThrow())
                .extracting(d -> d.recipient().getClass().getSimpleName())
                .containsExactly("Internal", "Category");
    }

    @Test
    void rowsMayBeSortedColumnsMovedAndHeadingsTranslated() throws StoreException {
        Register register = RopaFile.open(Path.of(NORDLICHT)).register();
        Takeover takeover = Sheets.edited(folder, register, Language.GERMAN, book -> {
            Sheet sheet = book.sheet(ACTIVITIES);
            sheet.shiftRows(1, 1, 40);
            sheet.shiftRows(0, 60, 2);
            sheet.createRow(0).createCell(0).setCellValue("Stand nach Durchsicht");
            sheet.shiftColumns(1, sheet.getRow(2).getLastCellNum(), 1);
            sheet.getRow(2).createCell(1).setCellValue("Bemerkung");
            sheet.getRow(5).createCell(1).setCellValue("so lassen");
            sheet.getRow(2).getCell(2).setBlank();
            sheet.getRow(2).getCell(2).setCellValue("Name");
            sheet.getRow(4).getCell(2).setBlank();
            sheet.getRow(4).getCell(2).setCellFormula("UPPER(\"lohn\")");
            book.book().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(takeover.cells(Outcome.LEFT)).singleElement()
                .satisfies(c -> assertThat(c.column()).isEqualTo("Bemerkung"))
                .satisfies(c -> assertThat(c.reason()).contains("gehört nicht zur Arbeitsmappe"));
        assertThat(told(takeover)).containsExactly("LOHN: Bezeichnung geändert: LOHN");
    }

    @Test
    void aRowThatNeverStoodInTheWorkbookIsNotTakenForDeleted() throws StoreException {
        Register register = RopaFile.open(Path.of(NORDLICHT)).register();
        Register part = register.withActivities(register.activities().subList(0, 3));
        Takeover takeover = Sheets.edited(folder, part, Language.GERMAN, book -> {}, register);
        assertThat(takeover.draft().activities()).hasSameSizeAs(register.activities());
    }

    @Test
    void whatIsNoWorkbookOfThisProgramEndsInASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(other)) {
            book.createSheet(ACTIVITIES).createRow(0).createCell(0).setCellValue("Bezeichnung");
            book.write(out);
        }
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 401; i++) {
                zip.write(nothing);
            }
        }
        Register blank = Register.blank(List.of(Language.GERMAN), "DE");
        for (Path file : List.of(text, other, bomb, folder.resolve("missing.xlsx"))) {
            assertThatThrownBy(() -> new WorkbookFile(Law.load()).read(file, blank, Locale.GERMAN))
                    .isInstanceOfSatisfying(IntakeException.class, e -> assertThat(e.sentence(Locale.GERMAN))
                            .contains(String.valueOf(file.getFileName())).contains("nichts verändert"));
        }
    }

    /// Whatever is written into cells, each of them is accounted for and nothing else changes.
    @Test
    void anyTextInAnyCellIsTakenOrToldAndNothingElseChanges() throws StoreException {
        Register register = RopaFile.open(Path.of(EVERYTHING)).register();
        List<String> texts =
                List.of("", "Ä neu", "a) b", "12", "Zeile\nZeile", "Amt (intern): x", "x: y; z", "-1",
                        ", , , (", "2026-02-30", IntStream.range(0, 5_000).mapToObj(Integer::toString)
                                .collect(Collectors.joining(" ")),
                        "1.2.2026", "nicht angegeben", "$1\\E(.*)");
        Random random = new Random(20261122);
        int[] written = new int[1];
        Takeover takeover = Sheets.edited(folder, register, Language.GERMAN, book -> {
            for (int i = 0; i < 150; i++) {
                Sheet sheet = book.book().getSheetAt(1 + random.nextInt(book.book().getNumberOfSheets() - 3));
                Row row = sheet.getRow(1 + random.nextInt(Math.max(1, sheet.getLastRowNum())));
                Cell cell = row.getCell(random.nextInt(Math.max(1, row.getLastCellNum() - 1)));
                String before = cell.toString();
                cell.setBlank();
                cell.setCellValue(random.nextBoolean() ? texts.get(random.nextInt(texts.size()))
                        : before + texts.get(random.nextInt(texts.size())).lines().limit(1).findFirst()
                                .orElse(""));
                written[0]++;
            }
        });
        assertThat(takeover.cells().stream().filter(c -> c.outcome() != Outcome.UNCHANGED)).isNotEmpty()
                .hasSizeLessThanOrEqualTo(written[0]);
        assertThat(takeover.cells(Outcome.TAKEN)).isNotEmpty();
        assertThat(Differences.between(register, takeover.draft()).all().size())
                .isLessThanOrEqualTo(2 * takeover.cells(Outcome.TAKEN).size());
    }

    static List<String> told(Takeover takeover) {
        Differences differences = Differences.between(takeover.base(), takeover.draft());
        Telling telling = new Telling(differences, Law.load(), Locale.GERMAN);
        return differences.all().stream().map(telling::told).map(WorkbookFileTest::plain)
                .map(t -> t.entity() + ": " + t.what() + (t.after().isEmpty() ? "" : ": " + t.after()))
                .toList();
    }

    /// With plain spaces.
    private static Told plain(Told told) {
        return new Told(told.place(), told.entity(), told.what().replace('\u00a0', ' '), told.before(),
                told.after().replace('\u00a0', ' '));
    }
}
