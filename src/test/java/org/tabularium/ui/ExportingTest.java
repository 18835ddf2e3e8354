package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents written from the window.
class ExportingTest {
    @TempDir Path folder;
    @TempDir Path documents;
    private Path file = Path.of("");

    @BeforeEach
    void save() throws Exception {
        file = Small.file(folder);
    }

    @Test
    void whatIsChosenIsWrittenShownWhileItRunsAndOpenedFromTheNotice() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            ask(user);
            assertThat(user.shows(".progress-bar")).isTrue();
            user.screen(user.ports::letGo);
            assertThat(user.shows(".progress-bar")).isFalse();
            assertThat(written()).containsExactly("klein-register-de.pdf", "klein-register-de.xlsx");
            assertThat(user.notices()).containsExactly("2 Dateien exportiert");
            user.click(user.button("Öffnen"));
            user.click(user.button("Im Ordner zeigen"));
            assertThat(user.ports.shown).containsExactly(documents.resolve("klein-register-de.pdf"),
                    documents);
        }
    }

    @Test
    void cancellingLeavesNothingHalfDone() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            ask(user);
            user.click(user.button("Abbrechen"));
            user.screen(user.ports::letGo);
            assertThat(user.shows(".progress-bar")).isFalse();
            assertThat(user.notices()).singleElement().asString().startsWith("Export abgebrochen.");
            assertThat(written()).isEmpty();
        }
    }

    @Test
    void whatWasChosenForAnAuthorityIsWrittenAndRememberedForThisRegister() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.press(KeyCode.CONTROL, KeyCode.E);
            user.click(user.button("Word"));
            user.click(user.button("Für eine Behörde"));
            user.ports.chosen = Optional.of(documents);
            user.click(user.button("Ändern …"));
            user.click(user.button("1 Datei exportieren"));
            assertThat(written()).containsExactly("klein-register-authority-de.pdf");
            user.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(user.button("1 Datei exportieren").isDisabled()).isFalse();
            assertThat(user.shows(".edition-authority:selected")).isTrue();
        }
    }

    @Test
    void aFolderThatIsGoneIsTold() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            ask(user);
            Files.delete(documents);
            user.screen(user.ports::letGo);
            assertThat(user.shows(".progress-bar")).isFalse();
            assertThat(user.notices()).singleElement().asString().contains(documents.toString());
            Files.createDirectory(documents);
        }
    }

    /// PDF and Excel in German into the other folder; the work is held.
    private void ask(Journey user) throws Exception {
        user.open(file);
        user.press(KeyCode.CONTROL, KeyCode.E);
        assertThat(user.button("2 Dateien exportieren").isDisabled()).isFalse();
        user.click(user.button("Word"));
        user.click(user.button("PDF"));
        assertThat(user.button("Nichts gewählt").isDisabled()).isTrue();
        user.click(user.button("PDF"));
        user.click(user.button("Excel"));
        user.ports.chosen = Optional.of(documents);
        user.click(user.button("Ändern …"));
        user.ports.holding = true;
        user.click(user.button("2 Dateien exportieren"));
        assertThat(user.shows(".dialog")).isFalse();
    }

    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.list(documents)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
