package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.document.Workbook;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

/// The finished workbook, read again: nothing that was composed is lost in the file, and every row is found by the id
/// of its entry.
class WorkbookAgainTest {
    private static final String NORDLICHT = "assets/samples/nordlicht.ropa";
    private static final String EVERYTHING = "src/test/resources/org/tabularium/store/everything.ropa";

    @ParameterizedTest
    @ValueSource(strings = {NORDLICHT, EVERYTHING})
    void everyEntryIsFoundByItsIdAndEveryCellSaysWhatWasComposed(Path file)
            throws IOException, StoreException {
        Register register = RopaFile.open(file).register();
        Workbook composed = Art30Workbook.of(Law.load()).workbook(register, Language.GERMAN);
        try (XSSFWorkbook book = written(composed)) {
            Map<String, String> rows = new HashMap<>();
            for (int i = 0; i < composed.sheets().size(); i++) {
                compare(composed.sheets().get(i), book.getSheetAt(i), rows);
            }
            Stream.of(register.activities(), register.parties(), register.retention(), register.measures(),
                    register.systems(), register.jointControls(), register.reviews(), register.subjects(),
                    register.data()).flatMap(List::stream).map(WorkbookAgainTest::id)
                    .forEach(id -> assertThat(rows).containsKey(id));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NORDLICHT, EVERYTHING})
    void whatACellOffersIsWhatItSaysAndIdsAreHidden(Path file) throws IOException, StoreException {
        Workbook composed =
                Art30Workbook.of(Law.load()).workbook(RopaFile.open(file).register(), Language.GERMAN);
        try (XSSFWorkbook book = written(composed)) {
            XSSFSheet activities = book.getSheetAt(1);
            int last = activities.getRow(0).getLastCellNum() - 1;
            assertThat(activities.isColumnHidden(last)).isTrue();
            assertThat(activities.isColumnHidden(last - 1)).isFalse();
            assertThat(book.isSheetHidden(book.getNumberOfSheets() - 1)).isTrue();
            DataValidation status = activities.getDataValidations().getFirst();
            assertThat(status.getRegions().getCellRangeAddresses()[0].formatAsString()).startsWith("C2:C");
            String range = status.getValidationConstraint().getFormula1();
            assertThat(range).isEqualTo("'_lists'!$A$2:$A$4");
            XSSFSheet lists = book.getSheet("_lists");
            List<String> offered =
                    Stream.of(1, 2, 3).map(r -> lists.getRow(r).getCell(0).toString()).toList();
            assertThat(offered).contains(activities.getRow(1).getCell(2).toString());
        }
        for (Workbook.Sheet sheet : composed.sheets()) {
            for (int c = 0; c < sheet.columns().size(); c++) {
                List<String> choices = sheet.columns().get(c).choices();
                int column = c;
                assertThat(sheet.rows()).allSatisfy(row -> assertThat(choices.isEmpty()
                        || !(row.get(column) instanceof Workbook.TextCell text)
                        || choices.contains(text.text()) || text.text().startsWith("nicht"))
                        .as("%s in %s", row.get(column), sheet.name()).isTrue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyColumnIsExplained(String language) throws StoreException {
        Workbook composed = Art30Workbook.of(Law.load())
                .workbook(RopaFile.open(Path.of(EVERYTHING)).register(), new Language(language));
        Workbook.Sheet guide = composed.sheets().getLast();
        long columns = composed.sheets().stream().filter(s -> !s.equals(guide))
                .flatMap(s -> s.columns().stream()).filter(c -> !c.hidden()).count();
        assertThat(guide.rows()).hasSize((int) columns + 1)
                .allMatch(row -> row.get(3) instanceof Workbook.TextCell);
    }

    private static void compare(Workbook.Sheet wanted, XSSFSheet found, Map<String, String> rows) {
        assertThat(found.getLastRowNum()).isEqualTo(wanted.rows().size());
        for (int r = 0; r < wanted.rows().size(); r++) {
            XSSFRow row = found.getRow(r + 1);
            for (int c = 0; c < wanted.columns().size(); c++) {
                assertThat(text(row.getCell(c))).isEqualTo(text(wanted.rows().get(r).get(c)));
            }
            if (wanted.columns().getLast().hidden()) {
                rows.put(row.getCell(wanted.columns().size() - 1).toString(), wanted.name());
            }
        }
    }

    private static String text(Workbook.Cell cell) {
        return switch (cell) {
            case Workbook.TextCell text -> text.text();
            case Workbook.NumberCell number -> Long.toString(number.value());
            case Workbook.DateCell day -> day.date().toString();
            case Workbook.EmptyCell() -> "";
        };
    }

    private static String text(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : Long.toString((long) cell.getNumericCellValue());
            default -> cell.toString();
        };
    }

    private static String id(Object entity) {
        return ((Identified<?>) entity).id().value();
    }

    private static XSSFWorkbook written(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetWriter.write(workbook, bytes, Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
