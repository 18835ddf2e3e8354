package org.tabularium.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.draft.CellReport;
import org.tabularium.intake.draft.CellReport.Outcome;
import org.tabularium.intake.draft.Draft;
import org.tabularium.intake.draft.DraftWords;
import org.tabularium.intake.draft.Drafting;
import org.tabularium.intake.draft.Languages;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;

/// What becomes of the cells of others' registers when nobody helps, in `docs/import-cells.md`.
///
/// `mvn test -Dtest=ImportedCellsTest -Dimport.write` writes it anew.
class ImportedCellsTest {
    private static final Path TABLE = Path.of("docs/import-cells.md");
    private static final Path REGISTERS = Path.of("..", "shared", "registers");
    private static final List<Outcome> OUTCOMES = List.of(Outcome.HEADING, Outcome.TAKEN, Outcome.CHANGED,
            Outcome.PARTLY, Outcome.LEFT);
    private final Law law = Law.load();
    private final Catalog catalog = catalog();
    @TempDir private Path folder;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder reasons = new StringBuilder();

    @Test
    void theTableIsThatOfWhatBecameOfEachCell() throws IOException, IntakeException {
        assumeTrue(Files.isDirectory(REGISTERS), "the registers of others are not beside the project");
        count("`HR_department_of_Alpha.xlsx`",
                REGISTERS.resolve("small-xlsx-en/HR_department_of_Alpha.xlsx"));
        count("`Beta_a_processor_of_employee_expenses.xlsx`",
                REGISTERS.resolve("small-xlsx-en/Beta_a_processor_of_employee_expenses.xlsx"));
        count("CNIL workbook", REGISTERS.resolve("cnil-ods-fr/registre-traitement-simplifie-A.ods"));
        MunicipalSheets register = MunicipalSheets.read(REGISTERS.resolve("municipal-de"));
        municipal("keys of the files as headings", List.of(register.keys()));
        municipal("titles, mapping row, notes", List.of(register.german()));
        municipal("English headings", List.of(register.english()));
        municipal("two bands, merged", List.of(register.bands()));
        municipal("columns shuffled", List.of(register.shuffled(register.order())));
        municipal("a sheet an activity", register.cards());
        municipal("a sheet an activity, labels above", register.labelsAbove());
        municipal("activities beside each other", List.of(register.beside()));
        String table = """
                # What becomes of cells

                Registers of others, taken over without any help. Every cell that says something is in one of the columns: \
                *heading*; *taken* as it is; *changed*, as a legal basis that became one of the list; *partly*, where what \
                could not be read into a field stands in a text or in the note, and is told; *left*, with a reason. The \
                report names each cell. Made by `ImportedCellsTest`; how to run it stands there.

                | file and shape | cells | heading | taken | changed | partly | left | entries |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                %s
                ## Why cells were left

                %s""".formatted(rows, reasons);
        if (System.getProperty("import.write") != null) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private void municipal(String shape, List<Sheet> sheets) throws IOException, IntakeException {
        count("municipal, " + shape,
                MunicipalSheets.write(sheets, folder.resolve(shape.replaceAll("\\W", "") + ".xlsx")));
    }

    private void count(String name, Path file) throws IntakeException {
        List<Sheet> sheets = SheetFiles.read(file).sheets();
        Mapping mapping = new Recognition(Targets.load(law), law, catalog).of(sheets);
        Language language = Languages.of(sheets, Language.GERMAN);
        Draft draft = new Drafting(law, catalog, language).of(sheets, mapping,
                Register.blank(List.of(language), ""));
        long said = sheets.stream().flatMap(s -> s.rows().stream()).flatMap(r -> r.cells().stream())
                .filter(c -> !c.isBlank()).count();
        Map<Outcome, Long> outcomes = draft.cells().stream()
                .collect(Collectors.groupingBy(CellReport::outcome, Collectors.counting()));
        assertThat(outcomes.values().stream().mapToLong(n -> n).sum()).as(name).isEqualTo(said);
        rows.append("| ").append(name).append(" | ").append(said);
        OUTCOMES.forEach(o -> rows.append(" | ").append(outcomes.getOrDefault(o, 0L)));
        rows.append(" | ")
                .append(draft.register().activities().size() + draft.register().mandates().size())
                .append(" |\n");
        DraftWords told = new DraftWords(draft.register(), Locale.ENGLISH);
        Map<String, Long> why = draft.cells(Outcome.LEFT).stream().collect(
                Collectors.groupingBy(c -> told.reason(c.reason()), TreeMap::new, Collectors.counting()));
        why.forEach((reason, n) -> reasons.append("- ").append(name).append(": ").append(n).append(" × ")
                .append(reason).append('\n'));
    }

    private static Catalog catalog() {
        try {
            return CatalogFiles.delivered();
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
