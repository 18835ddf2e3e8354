package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.Severity;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Findings on the command line: sentences, JSON, reports, exit codes.
class CheckCommandTest {
    @TempDir Path folder;
    private final Shell shell = new Shell();
    private Path faulty = Path.of("");
    private Path sample = Path.of("");

    @BeforeEach
    void registers() throws StoreException, IOException {
        faulty = folder.resolve("faulty.ropa");
        LocalText text = LocalText.of(Language.GERMAN, "Versand");
        RopaFile.save(faulty, Register.blank(List.of(Language.GERMAN), "DE")
                .withActivities(List.of(Activity
                        .blank(new Id<>("act-news"), LocalText.of(Language.GERMAN, "Newsletter"),
                                Activity.Status.ACTIVE)
                        .withPurposes(List.of(Purpose.blank(new Id<>("pur-1"), text))))));
        sample = folder.resolve("nordlicht.ropa");
        try (InputStream in = Objects
                .requireNonNull(
                        CheckCommandTest.class.getResourceAsStream("/assets/samples/nordlicht.ropa"))) {
            Files.copy(in, sample);
        }
    }

    @Test
    void errorsAreToldWithTheirArticleAndEndWithOne() {
        assertThat(shell.run("check", faulty.toString())).isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains("Der Zweck „Versand“ von „Newsletter“ hat keine Rechtsgrundlage.",
                "Art.\u00a06 Abs.\u00a01", "[purpose-without-ground]");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void theFaultsMeantInTheSampleAreFound() {
        assertThat(shell.run("check", sample.toString(), "--as-of", "2026-11-21"))
                .isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out().lines().filter(line -> line.startsWith("FEHLER")))
                .hasSize(6).anyMatch(line -> line.contains("[interest-not-named]"))
                .anyMatch(line -> line.contains("[remote-access-without-safeguard]"));
    }

    @Test
    void otherProgramsGetJson() {
        shell.run("check", faulty.toString(), "--json", "--as-of=2026-11-01");
        JsonNode root = JsonMapper.shared().readTree(shell.out());
        assertThat(root.path("asOf").asString()).isEqualTo("2026-11-01");
        assertThat(root.path("counts").path("error").asInt()).isPositive();
        assertThat(root.path("findings").valueStream().map(f -> f.path("rule").asString()))
                .contains("purpose-without-ground");
        assertThat(root.path("counts").propertyStream()).hasSize(Severity.values().length + 1);
    }

    @Test
    void theReportIsWrittenInBothLanguages() {
        shell.run("check", faulty.toString(), "--as", "docx,pdf", "--lang", "de,en", "--out",
                folder.toString());
        for (String name : List.of("de.docx", "de.pdf", "en.docx", "en.pdf")) {
            assertThat(folder.resolve("faulty-check-" + name)).isNotEmptyFile();
        }
    }

    @Test
    void badInputIsSaidAndNothingWritten() {
        assertThat(shell.run("check", folder.resolve("none.ropa").toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.run("check", faulty.toString(), "--as-of", "gestern"))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("gestern");
        assertThat(shell.run("check", faulty.toString(), "--as", "xlsx"))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
    }
}
