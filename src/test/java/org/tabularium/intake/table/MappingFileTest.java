package org.tabularium.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.reading.Splitting;
import org.tabularium.intake.table.ColumnMapping.Reason;
import org.tabularium.intake.table.SheetMapping.Shape;
import org.tabularium.intake.table.SheetMapping.Subject;

class MappingFileTest {
    private static final ColumnMapping NAME =
            new ColumnMapping(0, "Was \"wir\" tun", "activity.name", Splitting.WHOLE, 0.875,
                    Reason.RESEMBLANCE);
    private static final ColumnMapping OPEN =
            new ColumnMapping(3, "Farbe", "", Splitting.WHOLE, 0, Reason.NONE);
    private static final ColumnMapping PLACE =
            new ColumnMapping(1, 12, 2, "Daten / Frist", "retention.period", Splitting.LINES, 1,
                    Reason.CHOSEN);
    private static final Mapping MAPPING = new Mapping(List.of(
            new SheetMapping("VVT", Subject.ACTIVITIES, Shape.ROWS, List.of(3, 4), List.of(NAME, OPEN),
                    Set.of(1, 9),
                    Set.of(6, 7)),
            new SheetMapping("Blatt", Subject.MANDATES, Shape.CARD, List.of(), List.of(PLACE), Set.of())));
    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadAndWrittenTheSame() throws Exception {
        Path file = folder.resolve("map.json");
        MappingFile.write(MAPPING, file);
        assertThat(MappingFile.read(file)).isEqualTo(MAPPING);
        assertThat(MappingFile.text(MappingFile.read(file))).isEqualTo(Files.readString(file))
                .endsWith("}\n");
    }

    @Test
    void whoWritesOneByHandMayLeaveOutMuch() throws Exception {
        Path file = Files.writeString(folder.resolve("map.json"),
                """
                {"format": "tabularium-mapping", "formatVersion": 1, "sheets": [{"name": "A", "subject": "activities",
                 "headings": [1], "columns": [{"column": 2, "heading": "Zweck", "field": "purpose.name"}]}]}""");
        assertThat(MappingFile.read(file).sheets().getFirst().columns()).containsExactly(
                new ColumnMapping(2, "Zweck", "purpose.name", Splitting.WHOLE, 1, Reason.CHOSEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"format\": \"tabularium\"}",
            "{\"format\": \"tabularium-mapping\"}",
            "{\"format\": \"tabularium-mapping\", \"sheets\": [{\"columns\": [{\"column\": -1}]}]}",
            "{\"format\": \"tabularium-mapping\", \"sheets\": [{\"columns\": [{\"column\": 1e9}]}]}",
            "{\"format\": \"tabularium-mapping\", \"sheets\": [{\"subject\": \"weather\"}]}",
            "{\"format\": \"tabularium-mapping\", \"sheets\": [{\"columns\": [{\"column\": 1, \"certainty\": 7}]}]}",
            "{\"format\": \"tabularium-mapping\", \"formatVersion\": 99, \"sheets\": []}"})
    void aDamagedOneGivesASentence(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("map.json"), text);
        assertThatThrownBy(() -> MappingFile.read(file)).isInstanceOfSatisfying(IntakeException.class,
                e -> assertThat(e.sentence(Locale.ENGLISH)).startsWith("“map.json”")
                        .contains("Nothing was changed."));
    }

    @Test
    void theSameHeadingsAreReadAsBefore() throws Exception {
        RememberedMappings remembered = new RememberedMappings(folder.resolve("settings"));
        remembered.keep(MAPPING);
        SheetMapping next = new SheetMapping("Andere Datei", Subject.NONE, Shape.ROWS, List.of(1),
                List.of(new ColumnMapping(0, "Farbe", "risk.level", Splitting.WHOLE, 0.6, Reason.RESEMBLANCE),
                        new ColumnMapping(5, "Was \"wir\" tun", "", Splitting.WHOLE, 0, Reason.NONE)),
                Set.of(2));
        SheetMapping recalled = remembered.recalled(new Mapping(List.of(next))).sheets().getFirst();
        assertThat(recalled)
                .isEqualTo(new SheetMapping("Andere Datei", Subject.ACTIVITIES, Shape.ROWS, List.of(1),
                        List.of(new ColumnMapping(0, "Farbe", "", Splitting.WHOLE, 1, Reason.REMEMBERED),
                                new ColumnMapping(5, "Was \"wir\" tun", "activity.name", Splitting.WHOLE, 1,
                                        Reason.REMEMBERED)),
                        Set.of(2)));
    }

    @Test
    void otherHeadingsAreLeftAsTheyWereRecognisedAndDamagedFilesDoNoHarm() throws Exception {
        Path settings = Files.createDirectory(folder.resolve("settings"));
        Files.writeString(settings.resolve("mapping-x.json"), "{");
        RememberedMappings remembered = new RememberedMappings(settings);
        assertThat(remembered.recalled(MAPPING)).isEqualTo(MAPPING);
        remembered.keep(MAPPING);
        Mapping other = new Mapping(List.of(new SheetMapping("B", Subject.ACTIVITIES, Shape.ROWS, List.of(1),
                List.of(NAME), Set.of())));
        assertThat(remembered.recalled(other)).isEqualTo(other);
    }

    @Test
    void neitherNamesOfSheetsNorRowsAreKept() throws Exception {
        Path settings = folder.resolve("settings");
        new RememberedMappings(settings).keep(MAPPING);
        try (var files = Files.list(settings)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("VVT", "Blatt", "\"row\"", "\"left\"");
            }
        }
    }
}
