package org.tabularium.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.document.Workbook;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.sheet.Merge;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.table.ColumnMapping.Reason;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

class RecognitionTest {
    private static final Law LAW = Law.load();
    private static final Targets TARGETS = Targets.load(LAW);
    private final Recognition recognition = ImportTableTest.recognition();

    @Test
    void whatTheCellsSayTellsAColumnWithoutAHeading() {
        SheetMapping mapped = of(row(1, "Verarbeitungstätigkeit", "Zwecke", "", "?", "XY"),
                row(2, "Lohn", "Abrechnung", "Art. 6 Abs. 1 lit. b DSGVO", "10 Jahre", "Vereinigte Staaten"),
                row(3, "Versand", "Lieferung", "Art. 6 Abs. 1 lit. c DSGVO; § 147 AO",
                        "6 Jahre nach Jahresende", "Indien"));
        assertThat(mapped.columns()).extracting(ColumnMapping::field).containsExactly("activity.name",
                "purpose.name",
                "legalBasis.article6", "retention.period", "transfer.country");
        assertThat(mapped.columns()).extracting(ColumnMapping::reason).startsWith(Reason.HEADING,
                Reason.HEADING,
                Reason.CONTENT);
        assertThat(mapped.columns().get(2).certainty()).isBetween(0.3, 0.7);
    }

    @Test
    void whatCanStandInOneColumnOnlyGoesWhereItGainsMost() {
        SheetMapping mapped =
                of(row(1, "Bezeichnung", "Name der Verarbeitungstätigkeit", "Zweck", "Löschfrist"),
                        row(2, "A-1", "Lohn", "Abrechnung", "10 Jahre"));
        assertThat(mapped.columns()).filteredOn(c -> c.field().equals("activity.name")).hasSize(1);
    }

    @Test
    void headingsThatComeAgainAndRowsThatExplainAreNoEntries() {
        SheetMapping mapped = of(row(1, "Unser Verzeichnis"),
                row(3, "Bezeichnung", "Zweck", "Empfänger", "Löschfrist"),
                row(4, "z. B. Lohn", "bitte kurz", "(Namen)", "z. B. 3 Jahre"),
                row(5, "Lohn", "Abrechnung", "Bank", "10 Jahre"),
                row(6, "Personalabteilung"), row(7, "Bezeichnung", "Zweck", "Empfänger", "Löschfrist"),
                row(8, "Versand", "Lieferung", "Post", "3 Jahre"),
                row(10, "* Alle Angaben nach bestem Wissen"));
        assertThat(mapped.headings()).containsExactly(3);
        assertThat(mapped.left()).contains(1, 4, 7, 10).doesNotContain(5, 8);
    }

    @Test
    void rowsWithoutANameGoOnWithTheEntryAbove() {
        Sheet sheet = new Sheet("VVT", List.of(row(1, "Tätigkeit", "Zweck", "Datenkategorien", "Löschfrist"),
                row(2, "Lohn", "Abrechnung", "Name", "10 Jahre"), row(3, "", "", "Bankverbindung", "6 Jahre"),
                row(4, "Versand", "Lieferung", "Anschrift", "3 Jahre")), List.of(new Merge(2, 3, 0, 0)));
        assertThat(recognition.of(List.of(sheet)).sheets().getFirst().continuing()).containsExactly(3);
    }

    @Test
    void aLongListWhoseCellsResembleHeadingsIsStillAList() {
        List<Row> rows = new ArrayList<>(List.of(row(1, "Nr.", "Verarbeitungstätigkeit", "Zweck", "System")));
        for (int i = 2; i < 400; i++) {
            rows.add(row(i, Integer.toString(i), "Tätigkeit " + i, "Zweck " + i, "System " + i % 7));
        }
        SheetMapping mapped = recognition.of(List.of(new Sheet("VVT", rows))).sheets().getFirst();
        assertThat(mapped.shape()).isEqualTo(Shape.ROWS);
        assertThat(mapped.columns()).extracting(ColumnMapping::field).containsExactly("activity.number",
                "activity.name", "purpose.name", "system.name");
    }

    @Test
    void listsAreSplitAsTheirCellsSeparateThem() {
        SheetMapping mapped = of(row(1, "Tätigkeit", "Zweck", "Betroffene Personen", "Empfänger"),
                row(2, "Lohn", "Abrechnung, Auszahlung und Meldung", "Beschäftigte; Auszubildende",
                        "Bank\nFinanzamt"),
                row(3, "Versand", "Lieferung, Rückgabe", "Kunden; Besteller; Empfänger", "Post\nSpedition"));
        assertThat(mapped.columns()).extracting(ColumnMapping::splitting).containsExactly(Splitting.WHOLE,
                Splitting.WHOLE, Splitting.SEMICOLONS, Splitting.LINES);
    }

    @Test
    void aCardSaysWhoTheControllerIs() {
        SheetMapping mapped = recognition.of(List.of(new Sheet("Deckblatt",
                List.of(row(1, "Verantwortlicher", "Muster GmbH"),
                        row(2, "Anschrift", "Weg 1, 12345 Ort"), row(3, "E-Mail", "info@example.de"),
                        row(4, "Datenschutzbeauftragte", "Dr. Eva Muster")))))
                .sheets().getFirst();
        assertThat(mapped.shape()).isEqualTo(Shape.CARD);
        assertThat(mapped.subject()).isEqualTo(Subject.CONTROLLER);
        assertThat(mapped.columns()).extracting(ColumnMapping::field).containsExactly("controller.name",
                "controller.address", "controller.contact", "dpo");
        assertThat(mapped.columns()).extracting(ColumnMapping::row).containsExactly(1, 2, 3, 4);
    }

    @Test
    void ourOwnWorkbookIsRecognised() {
        for (Language language : List.of(Language.GERMAN, Language.ENGLISH)) {
            Register blank = Register.blank(List.of(language), "DE");
            List<Sheet> sheets = new ArrayList<>();
            for (Workbook.Sheet sheet : Art30Workbook.of(LAW).workbook(blank, language).sheets()) {
                List<Row> rows = new ArrayList<>(List.of(new Row(1, sheet.columns().stream()
                        .filter(c -> !c.hidden()).map(Workbook.Column::header).toList())));
                if (!sheet.key().equals(Art30Workbook.GUIDE)) {
                    rows.add(new Row(2, sheet.columns().stream().map(_ -> "x").toList()));
                }
                sheets.add(new Sheet(sheet.name(), rows));
            }
            Mapping mapped = recognition.of(sheets);
            SheetMapping activities = mapped.sheets().get(Art30Workbook.ACTIVITIES);
            assertThat(activities.subject()).isEqualTo(Subject.ACTIVITIES);
            assertThat(activities.columns()).extracting(ColumnMapping::field).containsExactly(
                    "activity.number",
                    "activity.name", "activity.status", "activity.startDate", "activity.updatedOn",
                    "activity.endDate",
                    "activity.department", "purpose.name", "legalBasis.article6", "people.data",
                    "recipient.category",
                    "transfer.exists", "retention.period", "tom.general");
            assertThat(mapped.sheets()).extracting(SheetMapping::subject).contains(Subject.PARTIES,
                    Subject.MEASURES);
        }
    }

    @Test
    void everyTargetHasALabelInBothLanguages() {
        assertThat(TARGETS.all()).hasSizeGreaterThan(100)
                .allSatisfy(t -> Stream.of(Locale.GERMAN, Locale.ENGLISH)
                        .forEach(l -> assertThat(Targets.label(t, l)).isNotBlank()));
        Lexicon lexicon = TARGETS.lexicon();
        assertThat(Stream
                .of(lexicon.says().values().stream().flatMap(List::stream), lexicon.lists().values().stream()
                        .flatMap(List::stream), lexicon.standIns().keySet().stream(),
                        lexicon.standIns().values().stream())
                .flatMap(s -> s)).allSatisfy(key -> assertThat(TARGETS.find(key)).isPresent());
    }

    private SheetMapping of(Row... rows) {
        return recognition.of(List.of(new Sheet("VVT", List.of(rows)))).sheets().getFirst();
    }

    private static Row row(int number, String... cells) {
        return new Row(number, List.of(cells));
    }
}
