package org.tabularium.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.DateCell;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.NumberCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.TextCell;
import org.tabularium.export.Progress;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

class CsvWriterTest {
    private static final char BOM = '\uFEFF';

    @Test
    void beginsWithTheMarkThatTellsExcelTheEncodingAndEndsLinesAsTheStandardHasThem() throws IOException {
        assertThat(written(text("ä"))).isEqualTo(BOM + "Kopf\r\nä\r\n");
    }

    @Test
    void writesNumbersAndDatesAsTheyAreAndNothingForNothing() throws IOException {
        assertThat(field(new NumberCell(-7))).isEqualTo("-7");
        assertThat(field(new DateCell(LocalDate.of(2026, 3, 12)))).isEqualTo("2026-03-12");
        assertThat(field(new EmptyCell())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 431", "-", "@SUM(A1)", "\t=1"})
    void guardsWhatASpreadsheetWouldRun(String text) throws IOException {
        assertThat(field(text(text)).replace("\"", "")).startsWith("'" + text.charAt(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b | "a,b"
            sagt ‚ja‘ | sagt ‚ja‘
            2 - 1 = 1 | 2 - 1 = 1""")
    void quotesWhereTheStandardWantsIt(String text, String field) throws IOException {
        assertThat(field(text(text))).isEqualTo(field);
    }

    @Test
    void keepsLinesAndQuotesWithinAField() throws IOException {
        assertThat(field(text("eins\nsagt \"ja\""))).isEqualTo("\"eins\nsagt \"\"ja\"\"\"");
    }

    @Test
    void theActivitiesOfARecordAreARowEachWithTheirIds() throws IOException, StoreException {
        Register register = RopaFile.open(java.nio.file.Path.of("assets/samples/nordlicht.ropa")).register();
        Sheet sheet = Art30Workbook.of(Law.load()).workbook(register, Language.GERMAN).sheets()
                .get(Art30Workbook.ACTIVITIES);
        List<List<String>> records = Records.of(written(sheet));
        assertThat(records).hasSize(1 + register.activities().size())
                .allMatch(r -> r.size() == sheet.columns().size());
        assertThat(records.getFirst()).startsWith("Nr.", "Bezeichnung", "Status").endsWith("Kennung");
        for (int i = 0; i < register.activities().size(); i++) {
            assertThat(records.get(i + 1)).contains(
                    register.activities().get(i).name().in(Language.GERMAN).replace('\u00a0', ' '),
                    register.activities().get(i).id().value());
        }
    }

    private static String field(Cell cell) throws IOException {
        String all = written(cell);
        return all.substring((BOM + "Kopf\r\n").length(), all.length() - 2);
    }

    private static String written(Cell cell) throws IOException {
        return written(new Sheet("A", List.of(new Column("Kopf", 10)), List.of(List.of(cell))));
    }

    private static String written(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter.write(sheet, bytes, Progress.NONE);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Cell text(String text) {
        return new TextCell(text, Optional.empty());
    }
}
