package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Origin;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.DateCell;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.NumberCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.TextCell;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

class Art30WorkbookTest {
    private final Art30Workbook composer = Art30Workbook.of(Law.load());
    private final Workbook german = composer.workbook(Samples.register(), GERMAN);
    private final Sheet activities = german.sheets().get(1);

    @Test
    void theSheetsAreNamedWithinTheLimitOfTabs() {
        assertThat(german.sheets()).extracting(Sheet::name)
                .containsExactly("Vorblatt", "Tätigkeiten", "Beteiligte",
                        "Löschfristen", "Maßnahmen", "Rechtsgrundlagen", "Personen", "Datenkategorien",
                        "Interne Notizen", "Erläuterungen")
                .allMatch(name -> name.length() <= 31);
        assertThat(composer.workbook(Samples.register(), ENGLISH).sheets()).extracting(Sheet::name)
                .containsExactly("Cover sheet", "Activities", "Parties", "Retention", "Measures",
                        "Legal bases",
                        "Data subjects", "Data categories", "Internal notes", "Guide");
    }

    @Test
    void everyRowHasACellForEachColumn() {
        for (Sheet sheet : german.sheets()) {
            assertThat(sheet.rows()).isNotEmpty().allMatch(row -> row.size() == sheet.columns().size());
        }
    }

    @Test
    void everyItemOfTheArticleHasAColumn() {
        String headers = String.join("\n", activities.columns().stream().map(Column::header).toList());
        for (String letter : List.of("a", "b", "c", "d", "e", "f", "g")) {
            assertThat(headers)
                    .contains("Art. 30 Abs. 1 S. 2 lit. " + letter + " DSGVO");
        }
    }

    @Test
    void numbersAndDatesAreTyped() {
        assertThat(cell("Nr.")).isEqualTo(new NumberCell(5));
        assertThat(cell("Eingeführt")).isEqualTo(new DateCell(LocalDate.of(2021, 3, 1)));
        assertThat(cell("Letzte Änderung")).isEqualTo(new DateCell(LocalDate.of(2026, 3, 12)));
        assertThat(cell("Beendet")).isEqualTo(new EmptyCell());
    }

    @Test
    void textCellsSayWhatTheDocumentSaysAndKnowTheirField() {
        assertThat(cell("Zwecke")).isInstanceOfSatisfying(TextCell.class, c -> {
            assertThat(c.text()).isEqualTo("a) Versand des Newsletters\nb) Nachweis der Einwilligung");
            assertThat(c.origin()).contains(new Origin("act-newsletter", "purposes"));
        });
        assertThat(text(cell("Drittländer"))).contains("USA: Intuit Inc.", "Philippinen");
    }

    @Test
    void aNumberThatIsNoneStaysText() {
        Register register = Samples.register().withActivities(List.of(Samples.newsletter().withNumber("5a")));
        assertThat(composer.workbook(register, GERMAN).sheets().get(1).rows().getFirst().getFirst())
                .isInstanceOfSatisfying(TextCell.class, c -> assertThat(c.text()).isEqualTo("5a"));
    }

    @Test
    void partiesRetentionAndMeasuresAreListed() {
        assertThat(row(2, 0)).contains("Intuit Inc. (Mailchimp)", "USA",
                "5 Newsletter, als Auftragsverarbeiter");
        assertThat(row(3, 0)).contains("Belege", "10 Jahre", "Ende des Kalenderjahres", "§ 147 AO");
        assertThat(row(4, 0)).startsWith("Verschlüsselung", "TLS", "Verschlüsselte Wege");
        assertThat(row(0, 0)).anyMatch(text -> text.contains("Nordlicht GmbH\nWeg 8, 24103 Kiel"));
    }

    private List<String> row(int sheet, int row) {
        return german.sheets().get(sheet).rows().get(row).stream().map(Art30WorkbookTest::text).toList();
    }

    private Cell cell(String header) {
        int column = IntStream.range(0, activities.columns().size())
                .filter(i -> activities.columns().get(i).header().startsWith(header)).findFirst()
                .orElseThrow();
        return activities.rows().getFirst().get(column);
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case TextCell c -> c.text();
            case NumberCell c -> Long.toString(c.value());
            case DateCell c -> c.date().toString();
            case EmptyCell _ -> "";
        };
    }
}
