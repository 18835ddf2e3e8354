package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.rule.Rules;

/// What-if in the window, and the reports that are written from it.
@Timeout(120)
class ReportsTest {
    @TempDir private Path folder;

    @Test
    void whatFallsWithTheFrameworkIsShownAndWrittenDown() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            user.ports.chosen = Optional.of(Files.createDirectories(folder.resolve("aus")));
            user.menu("Berichte", "Was wäre, wenn …");
            assertThat(Stages.picture(user.shell, "what-if")).isNotNull();
            assertThat(user.says(".law-editions")).contains("19 Übermittlungen sind betroffen",
                    "17 durch eine andere Garantie aufgefangen", "2 ohne Grundlage");
            assertThat(user.says(".law-group")).contains("Ohne Grundlage");
            user.click(user.button("Bericht schreiben …"));
            assertThat(files("aus")).hasSize(2).allMatch(name -> name.contains("-what-if-de."));
        }
    }

    @Test
    void findingsAndParticularsForClausesAreWrittenDown() throws Exception {
        try (Journey user = new Journey(folder, Locale.ENGLISH, Rules.all())) {
            user.screen(() -> user.shell.commands().openSample());
            user.ports.chosen = Optional.of(Files.createDirectories(folder.resolve("out")));
            user.screen(() -> user.shell.commands().reportFindings());
            assertThat(files("out")).hasSize(2).allMatch(name -> name.contains("-check-en."));
            user.screen(() -> user.shell.commands().writeClauses());
            assertThat(files("out")).anyMatch(name -> name.endsWith("-scc-pty-intuit-us-2-en.docx"));
        }
    }

    @Test
    void whereNothingCanFallASentenceSaysSo() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            user.screen(() -> user.shell.commands().whatIf());
            user.screen(() -> user.shell.commands().writeClauses());
            assertThat(user.notices()).hasSize(2);
        }
    }

    private List<String> files(String name) throws Exception {
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
