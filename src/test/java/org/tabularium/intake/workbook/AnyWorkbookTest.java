package org.tabularium.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.tabularium.Chance;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.edit.Sound;
import org.tabularium.export.Progress;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.workbook.CellReport.Outcome;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Whatever a register holds, its workbook read again says the same.
class AnyWorkbookTest {

    @Property(seed = Chance.SEED, tries = 10, edgeCases = EdgeCasesMode.NONE)
    void aWorkbookNobodyWorkedInGivesTheSameRegister(@ForAll("sound") Register register,
            @ForAll("written") Language language) throws IOException, IntakeException {
        Path file = Files.createTempFile("any", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                SheetWriter.write(Art30Workbook.of(Law.load()).workbook(register, language), out,
                        Progress.NONE);
            }
            Takeover takeover = new WorkbookFile(Law.load()).read(file, register, Locale.GERMAN);
            assertThat(List.of(takeover.cells(Outcome.TAKEN), takeover.cells(Outcome.LEFT)))
                    .allMatch(List::isEmpty);
            assertThat(takeover.draft()).isEqualTo(register);
        } finally {
            Files.delete(file);
        }
    }

    /// What anyone writes into cells is told of these cells and of no others; what is told as taken stands there when
    /// the workbook is written again, so that reading it once more takes nothing.
    @Property(seed = Chance.SEED, tries = 20, edgeCases = EdgeCasesMode.NONE)
    void exactlyTheCellsSomebodyWorkedInAreTold(@ForAll("sound") Register register,
            @ForAll("written") Language language, @ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("any");
        Set<String> edited = new TreeSet<>();
        try {
            Takeover takeover = Sheets.edited(folder, register, language,
                    book -> IntStream.range(0, 12).forEach(_ -> edit(book, random).ifPresent(edited::add)));
            assertThat(takeover.cells().stream().filter(c -> c.outcome() != Outcome.UNCHANGED)
                    .map(AnyWorkbookTest::place)).containsExactlyInAnyOrderElementsOf(edited);
            if (takeover.cells(Outcome.TAKEN).isEmpty()) {
                assertThat(takeover.draft()).isEqualTo(register);
            }
            Takeover again = Sheets.edited(folder, takeover.draft(), language, _ -> {});
            assertThat(again.draft()).isEqualTo(takeover.draft());
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /// Writes something else into a cell below the headings that is not one of the hidden ids; where it stands.
    private static Optional<String> edit(Sheets book, Random random) {
        List<Sheet> sheets = IntStream.range(1, book.book().getNumberOfSheets())
                .filter(i -> book.book().getSheetVisibility(i) == SheetVisibility.VISIBLE)
                .mapToObj(book.book()::getSheetAt).filter(s -> s.getLastRowNum() > 0).toList();
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = sheets.get(random.nextInt(sheets.size()));
        Row row = sheet.getRow(1 + random.nextInt(sheet.getLastRowNum()));
        int column = random.nextInt(sheet.getRow(0).getLastCellNum());
        if (row == null || sheet.isColumnHidden(column)) {
            return Optional.empty();
        }
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        String before = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
        String after = random.nextBoolean() ? "Übersicht " + random.nextInt(1000)
                : before + (before.isBlank() ? "" : " ") + "ergänzt " + random.nextInt(1000);
        cell.setBlank();
        cell.setCellValue(after);
        return Optional.of(sheet.getSheetName() + "/" + (row.getRowNum() + 1) + "/"
                + Plain.line(sheet.getRow(0).getCell(column).getStringCellValue()));
    }

    private static String place(CellReport cell) {
        return cell.sheet() + "/" + cell.row() + "/" + Plain.line(cell.column());
    }

    @Provide
    Arbitrary<Language> written() {
        return Arbitraries.of(Language.GERMAN, Language.ENGLISH);
    }

    @Provide
    Arbitrary<Register> sound() {
        return Sound.registers();
    }
}
