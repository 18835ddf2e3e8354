package org.tabularium.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.intake.table.Expected.Unseen;
import org.tabularium.intake.table.MunicipalSheets.Field;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;
import tools.jackson.databind.JsonNode;

/// How many columns of registers of others are recognised without help, in `docs/import.md`.
///
/// `mvn test -Dtest=ImportTableTest -Dimport.write` writes it anew.
class ImportTableTest {
    private static final Path TABLE = Path.of("docs/import.md");
    private static final Path REGISTERS = Path.of("..", "shared", "registers");
    /// What of others.json and of unseen.json was right before anything was mended by them.
    private static final String FIRST = "127 of 161, 78.9 %";
    private static final String SECOND = "124 of 150, 82.7 %";
    private static final double AIM = 95;
    private final Recognition recognition = recognition();
    @TempDir private Path folder;

    @Test
    void theTableIsThatOfWhatIsRecognised() throws IOException, IntakeException {
        assumeTrue(Files.isDirectory(REGISTERS), "the registers of others are not beside the project");
        List<Score> files = new ArrayList<>(headers());
        files.addAll(small());
        files.addAll(municipal());
        files.addAll(cnil());
        String table = table(files, seen("others.json"), seen("unseen.json"));
        if (System.getProperty("import.write") != null) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
        assertThat(together(files).share()).isGreaterThan(AIM);
    }

    @Test
    void ofHeadingsNobodyHasSeenMostAreRecognised() {
        assertThat(together(seen("others.json")).share()).isGreaterThan(AIM);
        assertThat(together(seen("unseen.json")).share()).isGreaterThan(75);
    }

    private List<Score> headers() throws IntakeException {
        List<Score> scores = new ArrayList<>();
        for (var file : Expected.known().path("headers").properties()) {
            scores.add(Score.of("`" + file.getKey() + "`, headings alone", first(REGISTERS.resolve("headers")
                    .resolve(file.getKey())).columns(), Expected.texts(file.getValue())));
        }
        return scores;
    }

    private List<Score> small() throws IntakeException, IOException {
        List<Score> scores = new ArrayList<>();
        try (var all = Files.list(REGISTERS.resolve("small-xlsx-en"))) {
            for (Path file : all.sorted().toList()) {
                SheetMapping mapped = first(file);
                assertThat(mapped.left()).as("the row that maps the headings").containsExactly(2);
                scores.add(Score.of("`" + file.getFileName() + "`", mapped.columns(),
                        Expected.texts(Expected.known().path("small"))));
            }
        }
        return scores;
    }

    private List<Score> municipal() throws IOException, IntakeException {
        MunicipalSheets register = MunicipalSheets.read(REGISTERS.resolve("municipal-de"));
        List<String> meanings = register.meanings();
        List<String> shuffled = register.order().stream().map(Field::field).toList();
        List<Score> scores = new ArrayList<>(List.of(
                rows("keys of the files as headings", register.keys(), meanings),
                rows("titles, mapping row, notes", register.german(), meanings),
                rows("English headings", register.english(), meanings),
                rows("two bands, merged", register.bands(), meanings),
                rows("columns shuffled", register.shuffled(register.order()), shuffled)));
        scores.add(cards("a sheet an activity", register.cards(), register));
        scores.add(cards("a sheet an activity, labels above", register.labelsAbove(), register));
        scores.add(cards("activities beside each other", List.of(register.beside()), register));
        return scores;
    }

    /// Through a real file.
    private Score rows(String shape, Sheet sheet, List<String> meanings) throws IOException, IntakeException {
        Path file =
                MunicipalSheets.write(List.of(sheet), folder.resolve(shape.replaceAll("\\W", "") + ".xlsx"));
        SheetMapping mapped = first(file);
        assertThat(mapped.shape()).isEqualTo(SheetMapping.Shape.ROWS);
        assertThat(mapped.subject()).isEqualTo(SheetMapping.Subject.ACTIVITIES);
        assertThat(mapped.continuing()).isEmpty();
        return Score.of("municipal, " + shape, mapped.columns(), meanings);
    }

    /// Each label of the first card on which it says something counts once; on the others it has to mean the same.
    private Score cards(String shape, List<Sheet> sheets, MunicipalSheets register)
            throws IOException, IntakeException {
        Path file = MunicipalSheets.write(sheets, folder.resolve(shape.replaceAll("\\W", "") + ".xlsx"));
        List<SheetMapping> mapped = recognition.of(SheetFiles.read(file).sheets()).sheets();
        assertThat(mapped).allMatch(m -> m.shape() == SheetMapping.Shape.CARD);
        List<ColumnMapping> all = mapped.stream().flatMap(m -> m.columns().stream()).toList();
        List<ColumnMapping> found = new ArrayList<>();
        List<String> meanings = new ArrayList<>();
        for (Field field : register.fields()) {
            List<ColumnMapping> places = all.stream()
                    .filter(c -> c.heading().equals(field.german())
                            || c.heading().endsWith(" / " + field.german()))
                    .toList();
            if (register.isStated(field)) {
                boolean same = places.stream().map(ColumnMapping::field).distinct().count() == 1;
                ColumnMapping one = places.isEmpty() ? null : places.getFirst();
                found.add(new ColumnMapping(meanings.size(), field.german(),
                        one == null || !same ? "" : one.field(),
                        Splitting.WHOLE, 1, ColumnMapping.Reason.HEADING));
                meanings.add(field.field());
            }
        }
        return Score.of("municipal, " + shape, found, meanings);
    }

    private List<Score> cnil() throws IntakeException {
        JsonNode known = Expected.known();
        Mapping mapped = recognition.of(
                SheetFiles.read(REGISTERS.resolve("cnil-ods-fr/registre-traitement-simplifie-A.ods"))
                        .sheets());
        assertThat(mapped.sheets()).extracting(SheetMapping::subject).containsExactly(
                SheetMapping.Subject.NONE,
                SheetMapping.Subject.ACTIVITIES, SheetMapping.Subject.NONE, SheetMapping.Subject.ACTIVITIES,
                SheetMapping.Subject.NONE);
        return List.of(
                Score.of("CNIL workbook, list", mapped.sheets().get(1).columns(),
                        Expected.texts(known.path("cnilList"))),
                Score.ofCard("CNIL workbook, example, by cell", mapped.sheets().get(3).columns(),
                        Expected.texts(known.path("cnilSheet"))));
    }

    private SheetMapping first(Path file) throws IntakeException {
        return recognition.of(SheetFiles.read(file).sheets()).sheets().getFirst();
    }

    private List<Score> seen(String file) {
        List<Score> scores = new ArrayList<>();
        for (Unseen table : Expected.unseen(file)) {
            scores.add(Score.of(table.name(),
                    recognition.of(List.of(table.sheet())).sheets().getFirst().columns(),
                    table.fields()));
        }
        return scores;
    }

    private static Score together(List<Score> scores) {
        return scores.stream().reduce(Score.of("**together**", List.of(), List.of()),
                (a, b) -> a.and(b, "**together**"));
    }

    private static String table(List<Score> files, List<Score> others, List<Score> unseen) {
        return """
                # Taking over a register

                How many columns of the registers of others are recognised without help. What a column means was \
                written down by hand; *rightly left* are columns that belong to no field. Made by `ImportTableTest`; how \
                to run it stands there.

                ## Registers and headings as they are published

                The municipal register was turned into spreadsheets for this; cards count each label once.

                %s
                ## Headings as others might write them

                Thought up by hand before the names of fields were collected. At first %s were right; what was not, \
                was mended since, so this figure is no longer one of the unknown.

                %s
                ## Headings nobody had looked at

                Thought up after the first figure and before the mending, by the same hand as the program. At first %s \
                were right: the honest figure, of a small sample. Since then only faults of the method were mended by \
                them, no names of fields added.

                %s
                ## What was not recognised

                %s""".formatted(rows(files), FIRST, rows(others), SECOND, rows(unseen),
                missed(files, others, unseen));
    }

    private static String rows(List<Score> scores) {
        StringBuilder rows = new StringBuilder(
                """
                        | file and shape | columns | right | rightly left | wrong | left | share |
                        | --- | --- | --- | --- | --- | --- | --- |
                        """);
        scores.forEach(s -> rows.append(s.row()));
        return rows.append(together(scores).row()).toString();
    }

    @SafeVarargs
    private static String missed(List<Score>... all) {
        StringBuilder missed = new StringBuilder();
        for (List<Score> scores : all) {
            scores.stream().filter(s -> !s.said().isEmpty())
                    .forEach(s -> s.said().forEach(
                            m -> missed.append("- ").append(s.name()).append(": ").append(m).append('\n')));
        }
        return missed.toString();
    }

    static Recognition recognition() {
        try {
            Law law = Law.load();
            return new Recognition(Targets.load(law), law, CatalogFiles.delivered());
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
