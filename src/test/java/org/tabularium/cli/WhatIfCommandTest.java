package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.whatif.Figures;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.whatif.NoticeChanges;
import org.tabularium.compose.whatif.Rewriter;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What-if on the command line: sentences, JSON, reports, exit codes.
class WhatIfCommandTest {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");
    private static final String DAY = "2026-11-21";
    @TempDir Path folder;
    private final Shell shell = new Shell();
    private Path empty = Path.of("");

    @BeforeEach
    void registers() throws StoreException {
        empty = folder.resolve("empty.ropa");
        RopaFile.save(empty, Register.blank(List.of(Language.GERMAN), "DE"));
    }

    @Test
    void itTellsOfSeveralRegisters() {
        assertThat(
                shell.run("what-if", SAMPLE.toString(), empty.toString(), "--without", "dpf", "--as-of", DAY))
                .isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out()).contains(
                "nordlicht.ropa: 6 Empfänger verlieren die Grundlage von 19 Übermittlungen",
                "5 mit einer anderen erfassten Garantie, 1 ohne Grundlage",
                "Zu ändern wären 22 Stellen in 2 ",
                "aufgefangen  Intuit Inc., USA: DPF → SCC Modul\u00a02 (TIA fehlt); TIA durchführen",
                "ohne Grundlage  Cloudflare, Inc., USA: DPF → –; SCC Modul\u00a02 abschließen;",
                "empty.ropa: Keine Übermittlung stützt sich darauf.",
                "Kein Datenschutzhinweis wäre zu ändern.");
    }

    @Test
    void nothingLostEndsWell() {
        assertThat(shell.run("what-if", empty.toString(), "--without", "dpf"))
                .isEqualTo(TabulariumCommand.DONE);
    }

    @Test
    void theReportIsWrittenInEachLanguage() {
        shell.run("what-if", SAMPLE.toString(), "--without", "party:pty-intuit", "--as", "docx,pdf,md",
                "--lang",
                "de,en", "--out", folder.toString());
        for (String language : List.of("de", "en")) {
            for (String kind : List.of("docx", "pdf", "md")) {
                assertThat(folder.resolve("nordlicht-what-if-party-pty-intuit-" + language + "." + kind))
                        .isNotEmptyFile();
            }
        }
    }

    @Test
    void theSentencesToChangeStandInTheReport() throws IOException {
        shell.run("what-if", SAMPLE.toString(), "--without", "dpf", "--as-of", DAY, "--as", "txt", "--lang",
                "de",
                "--out", folder.toString());
        assertThat(Files.readString(folder.resolve("nordlicht-what-if-dpf-de.txt")).replaceAll("[\\s\u00a0]+",
                " "))
                .contains("Sätze, die sich ändern würden", "entfällt, keine andere Garantie erfasst",
                        "Standardvertragsklauseln, Modul 2, abschließen (Art. 46 Abs. 2 lit. c DSGVO)");
    }

    @Test
    void otherProgramsGetTheSameFigures() throws StoreException {
        for (String without : List.of("dpf", "adequacy:GB", "decision:scc-2021-914", "party:pty-microsoft")) {
            Shell another = new Shell();
            another.run("what-if", SAMPLE.toString(), "--without", without, "--as-of", DAY, "--json");
            JsonNode root = JsonMapper.shared().readTree(another.out());
            JsonNode told = root.get("registers").get(0);
            Law law = Law.load().asOf(LocalDate.parse(DAY));
            WhatIf result =
                    WhatIf.of(RopaFile.open(SAMPLE).register(), law, Loss.read(without, law).orElseThrow());
            NoticeChanges changes = new Rewriter(law).of(result);
            Figures figures = result.figures();
            JsonNode counts = told.get("counts");
            assertThat(counts.get("recipients").asInt()).as(without).isPositive()
                    .isEqualTo(figures.recipients());
            assertThat(counts.get("continuing").asInt()).isEqualTo(figures.continuing());
            assertThat(counts.get("without").asInt()).isEqualTo(figures.without());
            assertThat(counts.get("transfers").asInt()).isEqualTo(figures.transfers());
            assertThat(counts.get("activities").asInt() + counts.get("mandates").asInt())
                    .isEqualTo(told.get("sheets").size());
            assertThat(counts.get("places").asInt()).isEqualTo(told.get("notices").size())
                    .isEqualTo(changes.changes().size());
            assertThat(told.get("recipients").size()).isEqualTo(result.recipients().size());
        }
    }

    @Test
    void itKnowsWhatCanFall() {
        for (String nonsense : List.of("adequacy:DE", "decision:none", "privacy-shield")) {
            assertThat(shell.run("what-if", SAMPLE.toString(), "--without", nonsense))
                    .isEqualTo(TabulariumCommand.BAD_INPUT);
            assertThat(shell.err()).contains(nonsense, "adequacy:GB");
        }
        assertThat(shell.run("what-if", SAMPLE.toString(), "--without", "party:pty-nobody"))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("pty-nobody");
    }
}
