package org.tabularium.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.Progress;

/// Workbooks of Excel and OpenDocument say the same, whichever they are and whatever they are called.
class SheetFilesTest {
    private static final Path CNIL =
            Path.of("../shared/registers/cnil-ods-fr/registre-traitement-simplifie-A.ods");
    private static final String DAY =
            "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-12T00:00:00\">"
                    + "<text:p>12.03.26</text:p></table:table-cell>";
    @TempDir Path folder;

    @Test
    void aWorkbookOfTodayIsReadWithItsMergedCellsAndHiddenSheets() throws Exception {
        assertUsual(Format.XLSX, Books.today(folder.resolve("a.xlsx"), Books::usual));
    }

    @Test
    void aWorkbookOfOldSaysTheSame() throws Exception {
        assertUsual(Format.XLS, Books.old(folder.resolve("a.xls"), Books::usual));
    }

    @Test
    void theNameOfAFileDoesNotSayWhatItIs() throws Exception {
        assertUsual(Format.XLS, Books.old(folder.resolve("a.xlsx"), Books::usual));
        assertUsual(Format.XLSX, Books.today(folder.resolve("a.csv"), Books::usual));
    }

    private static void assertUsual(Format format, Path file) throws IntakeException {
        SheetFile read = SheetFiles.read(file);
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.encoding()).isEmpty();
        assertThat(read.sheets()).extracting(s -> s.name()).containsExactly("Verarbeitungen", "Alt");
        assertThat(read.sheets().getFirst().rows()).isEqualTo(Books.ROWS);
        assertThat(read.sheets().getFirst().merges()).containsExactly(new Merge(1, 1, 0, 4));
        assertThat(read.sheets().getLast().rows()).containsExactly(new Row(1, List.of("", "verborgen")));
        assertThat(read.notes()).extracting(n -> n.sentence(Locale.GERMAN))
                .containsExactly(
                        "Das Blatt „Alt“ ist im Tabellenprogramm ausgeblendet. Es wurde auch gelesen.");
    }

    @Test
    void daysThatAreCountedFrom1904AreTheSameDays() throws Exception {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Path file = folder.resolve("mac");
            boolean today = book instanceof XSSFWorkbook;
            if (book instanceof XSSFWorkbook x) {
                x.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            } else if (book instanceof HSSFWorkbook h) {
                ((org.apache.poi.hssf.record.DateWindow1904Record) h.getInternalWorkbook().getRecords()
                        .stream()
                        .filter(r -> r instanceof org.apache.poi.hssf.record.DateWindow1904Record).findFirst()
                        .orElseThrow()).setWindowing((short) 1);
            }
            try (book; var out = Files.newOutputStream(file)) {
                Books.usual(book);
                book.getSheetAt(0).getRow(3).getCell(1).setCellValue(1.0);
                book.write(out);
            }
            assertThat(SheetFiles.read(file).sheets().getFirst().rows().get(2).cell(1)).as("today %s", today)
                    .isEqualTo("1904-01-02");
        }
    }

    @Test
    void anOpenDocumentIsReadWithItsRepeatedCellsAndSpans() throws Exception {
        Path file = Parts.ods(folder.resolve("a.ods"), """
                <style:style style:name="ta2" style:family="table">\
                <style:table-properties table:display="false"/></style:style>""", """
                <table:table table:name="Blatt"><table:table-column table:number-columns-repeated="16384"/>\
                <table:table-header-rows><table:table-row>\
                <table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="2">\
                <text:p>Ver<text:span>zeichnis</text:span></text:p></table:table-cell>\
                <table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>\
                </table:table-header-rows>\
                <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>\
                <table:table-row table:number-rows-repeated="2"><table:table-cell/>\
                <table:table-cell table:number-columns-repeated="2"><office:annotation><text:p>Kommentar</text:p>\
                </office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>zweite
                 Zeile</text:p></table:table-cell>""" + DAY + """
                <table:table-cell office:value-type="float" office:value="0.5"/>\
                <table:table-cell office:value-type="boolean" office:boolean-value="true">\
                <text:p>WAHR</text:p></table:table-cell>\
                <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" \
                calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>\
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell \
                table:number-columns-repeated="16384"/></table:table-row></table:table>\
                <table:table table:name="Alt" table:style-name="ta2"><table:table-row><table:table-cell>\
                <text:p>x</text:p><draw:frame><draw:text-box><text:p>y</text:p></draw:text-box></draw:frame>\
                </table:table-cell></table:table-row></table:table>""");
        SheetFile read = SheetFiles.read(file);
        List<String> cells =
                List.of("", "a  b\nzweite Zeile", "a  b\nzweite Zeile", "2026-03-12", "0.5", "TRUE",
                        "ERROR:#DIV/0!");
        assertThat(read.format()).isEqualTo(Format.ODS);
        assertThat(read.sheets()).containsExactly(
                new org.tabularium.intake.sheet.Sheet("Blatt",
                        List.of(new Row(1, List.of("Verzeichnis")), new Row(5, cells), new Row(6, cells)),
                        List.of(new Merge(1, 2, 0, 2))),
                new org.tabularium.intake.sheet.Sheet("Alt", List.of(new Row(1, List.of("x")))));
        assertThat(read.notes()).extracting(Note::kind).containsExactly(Note.Kind.COMMENTS, Note.Kind.HIDDEN);
    }

    @Test
    void theWorkbookOfAnAuthorityIsRead() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(CNIL), "the workbook is not here");
        SheetFile read = SheetFiles.read(CNIL);
        assertThat(read.format()).isEqualTo(Format.ODS);
        assertThat(read.sheets()).hasSizeGreaterThan(3)
                .allSatisfy(s -> assertThat(s.rows()).isNotEmpty());
        assertThat(read.sheets()).anySatisfy(s -> assertThat(s.merges()).isNotEmpty());
    }

    @Test
    void itIsToldHowManyRowsWereReadAndItCanBeStopped() throws Exception {
        Path file = Books.today(folder.resolve("long.xlsx"), SheetFilesTest::aThousandRows);
        List<Integer> told = new ArrayList<>();
        SheetFiles.read(file, Options.DETECT, told::add);
        assertThat(told).hasSizeGreaterThan(3).isSorted().last()
                .satisfies(n -> assertThat(n).isGreaterThan(700));
        Progress stop = rows -> {
            if (rows > 500) {
                throw new CancellationException();
            }
        };
        Path old = Books.old(folder.resolve("long.xls"), SheetFilesTest::aThousandRows);
        Path text = Files.writeString(folder.resolve("long.csv"), "a;b\n".repeat(1000));
        Path open = Parts.ods(folder.resolve("long.ods"),
                "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
                        .repeat(1000));
        for (Path each : List.of(file, old, text, open)) {
            assertThatThrownBy(() -> SheetFiles.read(each, Options.DETECT, stop)).as("%s", each)
                    .isInstanceOf(CancellationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void macrosLinksAndCommentsAreTold(String kind) throws Exception {
        Path file = folder.resolve("told." + kind);
        java.util.function.Consumer<Workbook> work = book -> {
            Sheet sheet = book.createSheet("A");
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue("x");
            var comment = sheet.createDrawingPatriarch()
                    .createCellComment(book.getCreationHelper().createClientAnchor());
            comment.setString(book.getCreationHelper().createRichTextString("Kommentar"));
            cell.setCellComment(comment);
        };
        boolean today = kind.equals("xlsx");
        if (today) {
            Books.today(file, work);
            Parts.change(file, "[Content_Types].xml", s -> s.replaceFirst("<Default ",
                    "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Default "));
            Parts.change(file, "xl/vbaProject.bin", _ -> "macros");
            Parts.change(file, "xl/externalLinks/externalLink1.xml", _ -> "<externalLink/>");
        } else {
            Books.old(file, work);
            try (var parcel = new org.apache.poi.poifs.filesystem.POIFSFileSystem(file.toFile(), false)) {
                parcel.getRoot().createDirectory("_VBA_PROJECT_CUR");
                parcel.writeFilesystem();
            }
        }
        assertThat(SheetFiles.read(file).notes()).extracting(Note::kind)
                .containsAll(Stream.of(Note.Kind.MACROS, Note.Kind.COMMENTS).toList())
                .satisfies(kinds -> assertThat(kinds.contains(Note.Kind.LINKS)).isEqualTo(today));
    }

    private static void aThousandRows(Workbook book) {
        Sheet sheet = book.createSheet("A");
        for (int i = 0; i < 1000; i++) {
            sheet.createRow(i).createCell(0).setCellValue("Zeile " + i);
        }
    }
}
