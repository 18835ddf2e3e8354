package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;

/// The finished files are what readers of such files expect: they can be searched, sorted, read out and printed.
class FormOfDocumentsTest {
    @TempDir static Path folder;

    private static Register register = Register.blank(List.of(Language.GERMAN), "DE");

    @BeforeAll
    static void write() throws IOException, StoreException {
        register = FactsInDocumentsTest.register("nordlicht");
        new ExportJob(Law.load()).run(new ExportOrder(register, "nordlicht",
                List.of(ExportJob.What.REGISTER), List.copyOf(Format.ofDocuments()),
                List.of(Language.GERMAN), folder), ExportJob.Watcher.NONE);
    }

    private static Path file(String ending) {
        return folder.resolve("nordlicht-register-de." + ending);
    }

    @Test
    void wordHasHeadingsHeaderRowsLanguageAndContents() throws IOException {
        try (InputStream in = Files.newInputStream(file("docx")); XWPFDocument word = new XWPFDocument(in)) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle())).map(p -> p.getText()).toList();
            int sheets = register.activities().size() + 1;
            assertThat(headings.getFirst()).isEqualTo("Übersicht");
            assertThat(headings.get(sheets)).startsWith("Anlage: Technische und organisatorische Maßnahmen");
            assertThat(headings.subList(sheets, headings.size())).allMatch(h -> h.startsWith("Anlage: "));
            XWPFTable overview = word.getTables().get(1);
            assertThat(overview.getRow(0).isRepeatHeader()).isTrue();
            assertThat(overview.getNumberOfRows()).isEqualTo(register.activities().size() + 1);
            assertThat(
                    word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr().getLangArray(0)
                            .getVal())
                    .isEqualTo("de-DE");
            assertThat(word.getDocument().xmlText()).contains(" TOC \\o \"1-1\"", "PAGEREF");
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Verzeichnis von Verarbeitungstätigkeiten, Nordlicht Software GmbH");
        }
    }

    @Test
    void pdfHasTitleLanguageBookmarksAndEmbeddedFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("pdf").toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Verzeichnis von Verarbeitungstätigkeiten, Nordlicht Software GmbH");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).contains("Übersicht", "1 Bewerbermanagement");
            assertThat(bookmarks.stream().filter(b -> !b.startsWith("Anlage: ")))
                    .hasSize(register.activities().size() + 2);
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void everyPageOfThePdfBearsItsNumber() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("pdf").toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf).replace('\u00a0', ' '))
                        .contains("Seite " + page + " von " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void excelHasFrozenHeadersFiltersAndRealDates() throws IOException {
        try (InputStream in = Files.newInputStream(file("xlsx")); XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.sheetIterator().forEachRemaining(s -> {
                XSSFSheet sheet = (XSSFSheet) s;
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
                assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
            });
            assertThat(dates(book.getSheetAt(1))).contains(register.activities().stream()
                    .map(Activity::changedOn).map(day -> day.orElseThrow()).toArray(LocalDate[]::new));
        }
    }

    private static List<LocalDate> dates(XSSFSheet sheet) {
        List<LocalDate> dates = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> day(cell, dates)));
        return dates;
    }

    private static void day(Cell cell, List<LocalDate> dates) {
        switch (cell.getCellType()) {
            case NUMERIC -> {
                if (DateUtil.isCellDateFormatted(cell)) {
                    dates.add(cell.getLocalDateTimeCellValue().toLocalDate());
                }
            }
            default -> {}
        }
    }
}
