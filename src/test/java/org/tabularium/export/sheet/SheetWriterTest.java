package org.tabularium.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.tabularium.document.Workbook;
import org.tabularium.document.Workbook.Cell;
import org.tabularium.document.Workbook.Column;
import org.tabularium.document.Workbook.DateCell;
import org.tabularium.document.Workbook.EmptyCell;
import org.tabularium.document.Workbook.NumberCell;
import org.tabularium.document.Workbook.Sheet;
import org.tabularium.document.Workbook.TextCell;
import org.tabularium.export.Progress;

class SheetWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @ValueSource(strings = {"Ä ß „Zitat“ <b>&amp;</b> ]]> 😀 \u00A0§", "eins\nzwei\n\ndrei", " außen ",
            "_x0041_ _x_ __x00e4_",
            "x\ty", "123", "2026-03-12", "TRUE"})
    void keepsEveryCharacterOfAText(String text) throws IOException {
        XSSFCell cell = written(text(text));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void dropsControlCharactersAndShowsHalfSurrogatePairsAsLost() throws IOException {
        assertThat(written(text("a\u0000\u0007b\uD83Dc")).getStringCellValue()).isEqualTo("ab\uFFFDc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 40 1414", "-", "@SUM(A1)", "\t=1", "\u0000=1"})
    void neverWritesAFormula(String text) throws IOException {
        XSSFCell cell = written(text(text));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text.replace("\u0000", ""));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void quotesOnlyWhatLooksLikeAFormula() throws IOException {
        assertThat(written(text("a = b")).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void writesDatesAsDatesInTheFormOfTheLanguage() throws IOException {
        XSSFCell cell = written(new DateCell(DAY));
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("dd\\.mm\\.yyyy");
        try (XSSFWorkbook english = open(book("en", sheet("A", List.of(new DateCell(DAY)))))) {
            assertThat(english.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("yyyy\\-mm\\-dd");
        }
    }

    @Test
    void writesDaysThatExcelDoesNotKnowAsText() throws IOException {
        assertThat(written(new DateCell(LocalDate.of(1899, 5, 1))).getStringCellValue())
                .isEqualTo("1899-05-01");
    }

    @Test
    void writesNumbersAsNumbersUnlessExcelWouldRoundThem() throws IOException {
        assertThat(written(new NumberCell(-14)).getNumericCellValue()).isEqualTo(-14);
        assertThat(written(new NumberCell(Long.MIN_VALUE)).getStringCellValue())
                .isEqualTo("-9223372036854775808");
    }

    @Test
    void leavesEmptyCellsEmpty() throws IOException {
        assertThat(written(new EmptyCell()).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(written(text("")).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void refusesTextsLongerThanACellAndNamesTheCell() throws IOException {
        assertThat(written(text("x".repeat(32_767))).getStringCellValue()).hasSize(32_767);
        assertThatIOException().isThrownBy(() -> written(text("x".repeat(32_768))))
                .withMessage("cell A2 of sheet \"A\" has 32768 characters, Excel holds 32767");
    }

    @Test
    void setsTextWrappedAndAtTheTop() throws IOException {
        var style = written(text("x")).getCellStyle();
        assertThat(style.getWrapText()).isTrue();
        assertThat(style.getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
    }

    @Test
    void makesRowsHighEnoughForTheirLines() throws IOException {
        Sheet sheet = sheet("A", List.of(text("eins\nzwei\n" + "lang ".repeat(12))));
        try (XSSFWorkbook book = open(book("de", sheet))) {
            assertThat(book.getSheetAt(0).getRow(0).getHeightInPoints()).isEqualTo(12.75f);
            assertThat(book.getSheetAt(0).getRow(1).getHeightInPoints()).isEqualTo(5 * 12.75f);
        }
    }

    @Test
    void marksFreezesFiltersAndRepeatsTheHeader() throws IOException {
        Sheet sheet = new Sheet("Tätigkeiten & mehr", List.of(new Column("Nr.", 6), new Column("Zweck", 400)),
                List.of(List.of(new NumberCell(1), text("Versand"))));
        try (XSSFWorkbook book = open(book("de", sheet))) {
            XSSFSheet read = book.getSheetAt(0);
            assertThat(read.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Zweck");
            assertThat(read.getRow(0).getCell(1).getCellStyle().getFont().getBold()).isTrue();
            assertThat(read.getRow(0).getCell(1).getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFE6E9ED");
            assertThat(read.getPaneInformation().isFreezePane()).isTrue();
            assertThat(read.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(read.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
            assertThat(read.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(read.getColumnWidth(0)).isEqualTo(6 * 256);
            assertThat(read.getColumnWidth(1)).isEqualTo(255 * 256);
        }
    }

    @Test
    void printsOnA4AcrossOnePageWide() throws IOException {
        try (XSSFWorkbook book = open(book("de", sheet("A", List.of(text("x")))))) {
            XSSFSheet read = book.getSheetAt(0);
            assertThat(read.getPrintSetup().getLandscape()).isTrue();
            assertThat(read.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(read.getFitToPage()).isTrue();
            assertThat(read.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(read.getPrintSetup().getFitHeight()).isZero();
            assertThat(read.getFooter().getLeft()).isEqualTo("Müller && Söhne");
            assertThat(read.getFooter().getRight()).isEqualTo("Seite &P von &N");
        }
    }

    @Test
    void keepsTheFootWithinWhatExcelTakes() {
        for (int length = 230; length < 260; length++) {
            String foot = PrintedFoot.of("a".repeat(length % 7) + "&".repeat(length), "{0}/{1}");
            assertThat(foot).hasSizeLessThanOrEqualTo(255).endsWith("…&R&P/&N");
            assertThat(foot.chars().filter(c -> c == '&').count()).isEven();
        }
    }

    @Test
    void givesSheetsNamesThatExcelTakes() throws IOException {
        List<String> wanted = List.of("a/b:c", "", "'x'", "History",
                "Verarbeitungstätigkeiten der Gesellschaft",
                "Verarbeitungstätigkeiten der Gesellschaften", "A B C", "O'Neil");
        Workbook workbook = book("de", wanted.stream().map(n -> sheet(n, List.of(text("1"))))
                .toArray(Sheet[]::new));
        try (XSSFWorkbook book = open(workbook)) {
            List<String> names = IntStream.range(0, wanted.size()).mapToObj(book::getSheetName).toList();
            assertThat(names).allSatisfy(WorkbookUtil::validateSheetName);
            assertThat(names).containsExactly("a b c", "2", "x", "History 1",
                    "Verarbeitungstätigkeiten der Ge",
                    "Verarbeitungstätigkeiten der 2", "A B C 2", "O'Neil");
            assertThat(book.getSheetAt(7).getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void takesThePropertiesFromTheWorkbook() throws IOException {
        try (XSSFWorkbook book = open(book("en", sheet("A", List.of())))) {
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Verzeichnis");
            assertThat(core.getCreator()).isEqualTo("Nordlicht GmbH");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-12T12:00:00Z"));
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en-GB");
        }
    }

    @Test
    void givesEqualBytesForEqualWorkbooks() throws IOException {
        assertThat(write(sample())).isEqualTo(write(sample()));
    }

    @Test
    void followsTheSchema() throws Exception {
        byte[] file = write(sample());
        assertThat(faults(WorkbookDocument.Factory.parse(part(file, "xl/workbook.xml")))).isEmpty();
        assertThat(faults(StyleSheetDocument.Factory.parse(part(file, "xl/styles.xml")))).isEmpty();
        assertThat(faults(WorksheetDocument.Factory.parse(part(file, "xl/worksheets/sheet1.xml")))).isEmpty();
        assertThat(faults(WorksheetDocument.Factory.parse(part(file, "xl/worksheets/sheet2.xml")))).isEmpty();
        String wrong = part(file, "xl/worksheets/sheet1.xml")
                .replace("<pageSetup ", "<pageSetup copies=\"many\" ");
        assertThat(faults(WorksheetDocument.Factory.parse(wrong))).isNotEmpty();
    }

    @Test
    void tellsHowFarItIsAndStopsWhenTold() throws IOException {
        List<Integer> seen = new ArrayList<>();
        List<List<Cell>> rows = IntStream.range(0, 600).<List<Cell>>mapToObj(i -> List.of(new NumberCell(i)))
                .toList();
        Workbook workbook = book("de", new Sheet("A", List.of(new Column("n", 5)), rows));
        SheetWriter.write(workbook, new ByteArrayOutputStream(), (done, total) -> seen.add(done));
        assertThat(seen).containsExactly(0, 256, 512, 600);
        assertThatThrownBy(() -> SheetWriter.write(workbook, new ByteArrayOutputStream(), (done, total) -> {
            throw new CancellationException("enough");
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void wantsASheet() {
        assertThatThrownBy(() -> write(book("de"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Workbook sample() {
        return book("de", sheet("Tätigkeiten", List.of(text("=x"))), new Sheet("Leer", List.of(), List.of()),
                sheet("Daten", List.of(new DateCell(DAY))));
    }

    private static TextCell text(String text) {
        return new TextCell(text, Optional.empty());
    }

    private static Sheet sheet(String name, List<Cell> row) {
        return new Sheet(name, List.of(new Column("Kopf", 20)), row.isEmpty() ? List.of() : List.of(row));
    }

    private static Workbook book(String language, Sheet... sheets) {
        return new Workbook(language, "Verzeichnis", "Nordlicht GmbH", "Müller & Söhne", "Seite {0} von {1}",
                DAY,
                List.of(sheets));
    }

    private static XSSFCell written(Cell cell) throws IOException {
        try (XSSFWorkbook book = open(book("de", sheet("A", List.of(cell))))) {
            return book.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    private static XSSFWorkbook open(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(workbook)));
    }

    private static byte[] write(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(workbook, out, Progress.NONE);
        return out.toByteArray();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (!Objects.requireNonNull(entry, name).getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> faults(XmlObject parsed) {
        List<XmlError> faults = new ArrayList<>();
        parsed.validate(new XmlOptions().setErrorListener(faults));
        // Excel itself writes xml:space where the schema has forgotten to allow it.
        return faults.stream().map(XmlError::toString).filter(f -> !f.contains("space@")).toList();
    }
}
