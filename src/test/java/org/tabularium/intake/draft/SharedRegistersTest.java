package org.tabularium.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.sheet.Row;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.ColumnMapping;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.Recognition;
import org.tabularium.intake.table.SheetMapping;
import org.tabularium.intake.table.Targets;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// Registers of others come in with every cell accounted for.
class SharedRegistersTest {
    private static final Path REGISTERS = Path.of("../shared/registers");
    private static final Law LAW = Law.load();
    private static final Catalog CATALOG = Catalogs.delivered();

    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("uid", "activity.number"),
            Map.entry("titel", "activity.name"), Map.entry("status", "activity.status"),
            Map.entry("organisationseinheit", "activity.department"), Map.entry("zweck", "purpose.name"),
            Map.entry("rechtsgrundlage", "legalBasis.article6"),
            Map.entry("kategorien_betroffener", "dataSubjectCategory.name"),
            Map.entry("kategorien_daten", "dataCategory.name"), Map.entry("empfaenger", "recipient.category"),
            Map.entry("transfer_drittland", "transfer.exists"), Map.entry("loeschfrist", "retention.period"),
            Map.entry("tom", "tom.general"), Map.entry("software_verarbeitungsmittel", "system.name"),
            Map.entry("letzte-aktualisierung", "activity.updatedOn"));

    @BeforeEach
    void theyAreThere() {
        assumeTrue(Files.isDirectory(REGISTERS), "the registers of others are not beside this project");
    }

    private static Draft drafted(List<Sheet> sheets) throws Exception {
        return drafted(sheets, new Recognition(Targets.load(LAW), LAW, CATALOG).of(sheets));
    }

    private static Draft drafted(List<Sheet> sheets, Mapping mapping) throws Exception {
        Language language = Languages.of(sheets, Language.GERMAN);
        Draft draft = new Drafting(LAW, CATALOG, language).of(sheets, mapping,
                Register.blank(List.of(language), "DE"));
        Accounts.settle(sheets, draft);
        assertThat(References.dangling(draft.register())).isEmpty();
        return draft;
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-xlsx-en/HR_department_of_Alpha.xlsx",
            "small-xlsx-en/Beta_a_processor_of_employee_expenses.xlsx",
            "cnil-ods-fr/registre-traitement-simplifie-A.ods"})
    void noCellOfASpreadsheetIsLost(String file) throws Exception {
        Draft draft = drafted(SheetFiles.read(REGISTERS.resolve(file)).sheets());
        assertThat(draft.cells()).isNotEmpty();
    }

    @Test
    void noCellOfTheMunicipalRegisterIsLost() throws Exception {
        List<Sheet> sheets = municipal();
        List<ColumnMapping> columns = new ArrayList<>();
        for (String key : sheets.getFirst().rows().getFirst().cells()) {
            columns.add(new ColumnMapping(columns.size(), key, FIELDS.getOrDefault(key, ""),
                    Splitting.SEMICOLONS, 1,
                    ColumnMapping.Reason.HEADING));
        }
        Draft draft =
                drafted(sheets, new Mapping(List.of(new SheetMapping("vvt", SheetMapping.Subject.ACTIVITIES,
                        SheetMapping.Shape.ROWS, List.of(1), columns, Set.of()))));
        assertThat(draft.register().activities()).hasSize(sheets.getFirst().rows().size() - 1);
        assertThat(draft.cells(CellReport.Outcome.LEFT)).hasSizeLessThan(draft.cells().size() / 10);
    }

    /// The front matter of the files, a row each, lists as lines.
    private static List<Sheet> municipal() throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(REGISTERS.resolve("municipal-de"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                Map<String, String> entry = entry(Files.readAllLines(file));
                keys.addAll(entry.keySet());
                all.add(entry);
            }
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(1, List.copyOf(keys)));
        for (Map<String, String> entry : all) {
            rows.add(new Row(rows.size() + 1, keys.stream().map(k -> entry.getOrDefault(k, "")).toList()));
        }
        return List.of(new Sheet("vvt", rows));
    }

    private static Map<String, String> entry(List<String> lines) {
        Map<String, String> entry = new LinkedHashMap<>();
        String key = "";
        int marks = 0;
        for (String line : lines) {
            marks += line.equals("---") ? 1 : 0;
            int colon = line.indexOf(':');
            if (marks == 1 && colon > 0 && Character.isLetter(line.charAt(0))) {
                key = line.substring(0, colon);
                entry.put(key, line.substring(colon + 1).replace("\"", "").replace("'", "").strip());
            } else if (marks == 1 && !line.equals("---") && !key.isEmpty()) {
                String item = line.strip().startsWith("- ") ? line.strip().substring(2) : line.strip();
                entry.merge(key, item.replace("\"", "").replace("'", ""),
                        (a, b) -> a.isEmpty() ? b : a + "\n" + b);
            }
        }
        return entry;
    }
}
