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
import org.tabularium.edit.FailingJobs;
import org.tabularium.store.Failing;

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
    void severalExportsRunBesideOneAnotherWithOneProgressAndOneCancel() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            ask(user);
            user.press(KeyCode.CONTROL, KeyCode.E);
            user.click(user.button("Löschkonzept"));
            user.click(user.button("4 Dateien exportieren"));
            assertThat(user.says(".status")).contains("2 Exporte");
            user.screen(user.ports::letGo);
            assertThat(user.shows(".progress-bar")).isFalse();
            assertThat(user.notices()).containsExactly("2 Dateien exportiert", "4 Dateien exportiert");
            user.ports.holding = true;
            user.press(KeyCode.CONTROL, KeyCode.E);
            user.press(KeyCode.ENTER);
            user.press(KeyCode.CONTROL, KeyCode.E);
            user.press(KeyCode.ENTER);
            deleteWritten();
            user.click(user.button("Abbrechen"));
            user.screen(user.ports::letGo);
            assertThat(user.notices()).last().asString().startsWith("Export abgebrochen.");
            assertThat(written()).isEmpty();
        }
    }

    @Test
    void whoQuitsWhileFilesAreWrittenLeavesNoHalfOne() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            ask(user);
            user.screen(user.shell.commands()::quit);
            user.screen(user.ports::letGo);
            assertThat(written()).isEmpty();
        }
    }

    @Test
    void whatTheDiskDoesNotTakeIsToldAndTheFormerFileStays() throws Exception {
        for (Failing disk : Failing.values()) {
            Path old = Files.writeString(documents.resolve("klein-register-de.pdf"), "old");
            Path settings = Files.createDirectory(folder.resolve(disk.name()));
            FakePorts ports = new FakePorts();
            ports.exports = FailingJobs.on(disk);
            try (Journey user = new Journey(settings, Locale.GERMAN, ports)) {
                ask(user);
                user.screen(user.ports::letGo);
                assertThat(user.shows(".progress-bar")).isFalse();
                assertThat(user.notices()).singleElement().asString().contains("klein-register-de.pdf");
                assertThat(old).hasContent("old");
                assertThat(written()).containsExactly("klein-register-de.pdf");
            }
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

    private void deleteWritten() throws Exception {
        for (String name : written()) {
            Files.delete(documents.resolve(name));
        }
    }

    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.list(documents)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
