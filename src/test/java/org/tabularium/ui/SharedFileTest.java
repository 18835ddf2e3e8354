package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// A file that two people work on.
class SharedFileTest {
    static final String LOCK = """
            tabularium lock 1
            user=berger
            machine=KIEL-12
            process=4711
            started=1795000000000
            since=2026-11-21T09:15:00Z
            token=somebody-else
            """;
    @TempDir Path folder;

    @Test
    void aFileThatSomebodyElseHasOpenIsReadAndRefusesEdits() throws Exception {
        Path file = held();
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            assertThat(user.says(".dialog-text")).contains("berger", "KIEL-12", "21. November 2026, 09:15");
            user.click(user.button("Nur lesen"));
            user.screen(() -> user.shell.reveal(new Spot("activity", "", "")));
            assertThat(user.says(".status")).contains("Nur lesen: anderswo geöffnet");
            assertThat(user.notices()).singleElement().asString().contains("berger", "nur lesen");
            user.click(user.one(".notice .icon-button", n -> true));
            user.click(user.field("Bezeichnung, Deutsch"));
            user.type("x");
            assertThat(user.register()).isEqualTo(Small.register());
            assertThat(user.notices()).singleElement().asString()
                    .contains("Änderungen werden nicht angenommen");
        }
    }

    @Test
    void whenItBecomesFreeEditingIsOfferedOnWhatItSaysByThen() throws Exception {
        Path file = held();
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.click(user.button("Nur lesen"));
            user.pass();
            assertThat(user.notices()).noneMatch(n -> n.contains("wieder frei"));
            RopaFile.save(file, Small.register().withVersion("7"));
            Files.delete(lock(file));
            user.pass();
            assertThat(user.notices()).anyMatch(n -> n.contains("wieder frei"));
            user.click(user.button("Bearbeiten"));
            assertThat(user.register().version()).isEqualTo("7");
            user.screen(() -> user.shell.reveal(new Spot("activity", "", "")));
            user.click(user.field("Bezeichnung, Deutsch"));
            user.type("x");
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(RopaFile.open(file).register()).isEqualTo(user.register())
                    .isNotEqualTo(Small.register().withVersion("7"));
        }
    }

    @Test
    void aCopyIsWorkedOnWithoutTheFile() throws Exception {
        Path file = held();
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.click(user.button("Kopie öffnen"));
            user.screen(() -> ApartTest.edit(user.shell, "Kopie"));
            assertThat(user.editor().state().file()).isEmpty();
            assertThat(user.register().controller().name()).isEqualTo("Kopie");
            assertThat(lock(file)).hasContent(LOCK);
        }
    }

    @Test
    void aFileIsTakenOverWhenTheUserSaysSo() throws Exception {
        Path file = held();
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.click(user.button("Übernehmen"));
            user.screen(() -> ApartTest.edit(user.shell, "Meins"));
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(RopaFile.open(file).register().controller().name()).isEqualTo("Meins");
            assertThat(Files.readString(lock(file))).doesNotContain("berger");
        }
    }

    @Test
    void cancellingOpensNothing() throws Exception {
        Path file = held();
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.press(KeyCode.ESCAPE);
            assertThat(user.shell.editor()).isEmpty();
            assertThat(lock(file)).hasContent(LOCK);
        }
    }

    @Test
    void whatSomebodyElseSavedIsShownAtOnceWhereNothingWasChanged() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            RopaFile.save(file, Small.register().withVersion("7"));
            user.pass();
            assertThat(user.register().version()).isEqualTo("7");
            assertThat(user.editor().state().unsaved()).isFalse();
            assertThat(user.notices()).singleElement().asString().contains("ein Unterschied");
            user.click(user.button("Unterschiede zeigen"));
            assertThat(user.says(".differences .entry-title")).contains("Version");
            user.press(KeyCode.ESCAPE);
            user.click(user.button("Rückgängig"));
            assertThat(user.register()).isEqualTo(Small.register());
            assertThat(user.editor().state().unsaved()).isTrue();
        }
    }

    @Test
    void bothSidesChangesAreMergedAndNothingIsOverwritten() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.screen(() -> ApartTest.edit(user.shell, "Meins"));
            Register theirs = Small.register().withVersion("7");
            RopaFile.save(file, theirs);
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(RopaFile.open(file).register()).isEqualTo(theirs);
            assertThat(user.says(".dialog-text")).contains("klein.ropa");
            user.click(user.button("Zusammenführen …"));
            user.click(user.one(".accent", n -> true));
            assertThat(user.register()).isEqualTo(
                    theirs.withController(theirs.controller().withName("Meins")));
            assertThat(user.editor().state().unsaved()).isTrue();
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(RopaFile.open(file).register()).isEqualTo(user.register());
        }
    }

    @Test
    void oursIsKeptBesideTheirs() throws Exception {
        Path file = Small.file(folder);
        Path mine = folder.resolve("meins.ropa");
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.screen(() -> ApartTest.edit(user.shell, "Meins"));
            Register theirs = Small.register().withVersion("7");
            RopaFile.save(file, theirs);
            user.pass();
            user.ports.chosen = Optional.of(mine);
            user.click(user.button("Als eigene Datei speichern …"));
            assertThat(RopaFile.open(file).register()).isEqualTo(theirs);
            assertThat(RopaFile.open(mine).register().controller().name()).isEqualTo("Meins");
            assertThat(user.editor().state().file()).contains(mine);
        }
    }

    @Test
    void aFileThatIsGoneIsToldAndSavedThereAgain() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            Files.delete(file);
            user.pass();
            assertThat(user.notices()).singleElement().asString().contains("noch vollständig");
            assertThat(user.editor().state().unsaved()).isTrue();
            user.click(user.button("Wieder dort speichern"));
            assertThat(RopaFile.open(file).register()).isEqualTo(Small.register());
        }
    }

    private Path held() throws Exception {
        Path file = Small.file(folder);
        Files.writeString(lock(file), LOCK);
        return file;
    }

    static Path lock(Path file) {
        return file.resolveSibling(".~lock." + file.getFileName() + "#");
    }
}
