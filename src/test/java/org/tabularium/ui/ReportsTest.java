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

/// Reports that are written from the window.
@Timeout(120)
class ReportsTest {
    @TempDir private Path folder;

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
    void whereThereAreNoClausesASentenceSaysSo() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            user.screen(() -> user.shell.commands().writeClauses());
            assertThat(user.notices()).hasSize(1);
        }
    }

    private List<String> files(String name) throws Exception {
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
