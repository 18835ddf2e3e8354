package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.SettingsFile;
import org.tabularium.ui.window.Shell;

/// What the program offers after it has crashed with unsaved work.
class RecoveryTest {
    @TempDir Path folder;
    @TempDir Path after;

    @Test
    void unsavedWorkIsOfferedWithItsDifferencesAndRecoveredAsUnsavedChanges() throws Exception {
        Register worked = crash(Small.file(folder));
        try (Journey user = started()) {
            assertThat(user.says(".state-list .entry-title")).isEqualTo("klein.ropa");
            assertThat(user.says(".state-list .entry-detail")).endsWith("ein Unterschied");
            assertThat(user.says(".state-beside .entry-title")).contains("Bezeichnung");
            user.fire(user.button("Wiederherstellen"));
            assertThat(user.register()).isEqualTo(worked);
            assertThat(user.editor().state().unsaved()).isTrue();
            assertThat(user.shell.titleProperty().get()).isEqualTo("klein.ropa * – Tabularium");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(Small.register());
            user.press(KeyCode.CONTROL, KeyCode.Y);
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(RopaFile.open(folder.resolve("klein.ropa")).register()).isEqualTo(worked);
            assertThat(journals()).isEmpty();
        }
    }

    @Test
    void workOnAFileThatIsOpenAgainGoesOnInItsWindow() throws Exception {
        Path file = Small.file(folder);
        Register worked = crash(file);
        try (Journey user = new Journey(new FakePorts(), settings(false))) {
            user.open(file);
            user.screen(user.shell::offerLeft);
            user.fire(user.button("Wiederherstellen"));
            assertThat(user.windows()).hasSize(1);
            assertThat(user.register()).isEqualTo(worked);
            assertThat(user.editor().state().file()).contains(file.toAbsolutePath());
            assertThat(user.editor().state().unsaved()).isTrue();
        }
    }

    @Test
    void whatIsDiscardedIsGoneAndAskedForFirst() throws Exception {
        crash(Small.file(folder));
        try (Journey user = started()) {
            user.click(user.button("Verwerfen"));
            assertThat(user.says(".dialog-question")).contains("endgültig");
            user.click(user.button("Abbrechen"));
            assertThat(journals()).isNotEmpty();
            user.click(user.button("Verwerfen"));
            user.click(user.button("Verwerfen"));
            assertThat(user.shows(".dialog")).isFalse();
            assertThat(journals()).isEmpty();
            user.screen(user.shell.commands()::recover);
            assertThat(user.notices()).singleElement().asString().contains("nichts wiederherzustellen");
        }
    }

    @Test
    void whatCannotBeReadIsToldAndDoesNotHideTheRest() throws Exception {
        crash(Small.file(folder));
        Path broken = settings(false).state().resolve("journals")
                .resolve("00000000-0000-0000-0000-000000000000.even");
        Files.writeString(broken, "kein Journal");
        try (Journey user = started()) {
            assertThat(user.says(".state-list .entry-detail")).contains("ein Unterschied", "nicht lesbar");
            user.click(user.one(".state-list .entry-title",
                    n -> ((Labeled) n).getText().equals("Neues Verzeichnis")));
            user.click(user.button("Verwerfen"));
            user.click(user.button("Verwerfen"));
            assertThat(broken).doesNotExist();
            user.fire(user.button("Wiederherstellen"));
            assertThat(user.editor().state().unsaved()).isTrue();
        }
    }

    @Test
    void whatIsLeftForLaterIsOfferedAgain() throws Exception {
        crash(Small.file(folder));
        try (Journey user = started()) {
            user.click(user.button("Später"));
            assertThat(user.shell.editor()).isEmpty();
            user.screen(user.shell.commands()::recover);
            assertThat(user.says(".state-list .entry-title")).isEqualTo("klein.ropa");
        }
    }

    @Test
    void workInNoFileIsRecoveredInNoFile() throws Exception {
        Register worked;
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            user.screen(() -> ApartTest.edit(user.shell, "Nie gespeichert"));
            worked = user.register();
            leaveBehind(user);
        }
        try (Journey user = started()) {
            assertThat(user.says(".state-list .entry-title")).isEqualTo("Neues Verzeichnis");
            user.fire(user.button("Wiederherstellen"));
            assertThat(user.register()).isEqualTo(worked);
            assertThat(user.editor().state().file()).isEmpty();
            assertThat(user.editor().state().unsaved()).isTrue();
        }
    }

    @Test
    void severalAreOfferedOneAfterTheOtherEachInItsWindow() throws Exception {
        Path other = folder.resolve("foerde.ropa");
        RopaFile.save(other, Small.register());
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            user.screen(() -> ApartTest.edit(user.shell, "Eins"));
            user.screen(() -> user.shell.commands().open(other));
            user.screen(() -> ApartTest.edit(user.windows().getLast(), "Zwei"));
            leaveBehind(user);
        }
        try (Journey user = started()) {
            assertThat(user.says(".state-list .entry-title").split(" \\| ")).hasSize(2);
            user.fire(user.button("Wiederherstellen"));
            user.fire(user.button("Wiederherstellen"));
            assertThat(user.windows())
                    .extracting(w -> w.editor().orElseThrow().register().controller().name())
                    .containsExactlyInAnyOrder("Eins", "Zwei");
        }
    }

    @Test
    void whatTheFileBecameMeanwhileIsMergedWithTheWork() throws Exception {
        Path file = Small.file(folder);
        Register saved;
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.screen(() -> ApartTest.edit(user.shell, "Gespeichert"));
            user.press(KeyCode.CONTROL, KeyCode.S);
            saved = user.register();
            user.screen(() -> ApartTest.edit(user.shell, "Meins"));
            leaveBehind(user);
        }
        RopaFile.save(file, saved.withVersion("7"));
        try (Journey user = started()) {
            user.fire(user.button("Wiederherstellen"));
            user.click(user.one(".merge", n -> true).getScene().lookup(".dialog-footer .accent"));
            assertThat(user.register())
                    .isEqualTo(saved.withVersion("7").withController(saved.controller().withName("Meins")));
            assertThat(RopaFile.open(file).register()).isEqualTo(saved.withVersion("7"));
        }
    }

    @Test
    void workWhoseBeginningIsNotKnownAnyMoreIsOpenedBesideTheFile() throws Exception {
        Path file = Small.file(folder);
        Register worked = crash(file);
        RopaFile.save(file, Small.register().withVersion("7"));
        try (Journey user = started()) {
            user.fire(user.button("Wiederherstellen"));
            assertThat(user.register()).isEqualTo(worked);
            assertThat(user.editor().state().file()).isEmpty();
            assertThat(user.shows(".pane-title")).isTrue();
            assertThat(user.notices()).singleElement().asString().contains("neues Verzeichnis");
        }
    }

    @Test
    void whileOthersLookOnNothingIsOffered() throws Exception {
        crash(Small.file(folder));
        try (Journey user = new Journey(new FakePorts(), settings(true))) {
            user.screen(user.shell::offerLeft);
            assertThat(user.shows(".dialog")).isFalse();
            user.screen(user.shell.commands()::present);
            assertThat(user.says(".state-list .entry-title")).isEqualTo("klein.ropa");
        }
    }

    @Test
    void aSavedOrDiscardedRegisterLeavesNothingBehind() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            user.screen(() -> ApartTest.edit(user.shell, "Eins"));
            user.pass();
            assertThat(journals(folder)).isNotEmpty();
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(journals(folder)).isEmpty();
            user.screen(() -> ApartTest.edit(user.shell, "Zwei"));
            user.pass();
            user.press(KeyCode.CONTROL, KeyCode.W);
            user.click(user.button("Verwerfen"));
            assertThat(journals(folder)).isEmpty();
        }
    }

    /// Types, and lets the program end without saving.
    private Register crash(Path file) throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.click(user.field("Bezeichnung, Deutsch"));
            user.type("x");
            Register worked = user.register();
            leaveBehind(user);
            return worked;
        }
    }

    /// What lies on the disk two seconds later is all that another process finds; this one gives its files back.
    private void leaveBehind(Journey user) throws Exception {
        user.pass();
        leave(folder.resolve("state"), settings(false).state());
        for (Shell window : user.windows().reversed()) {
            user.turnTo(window);
            user.screen(window.commands()::close);
            user.fire(user.button("Verwerfen"));
        }
    }

    /// Copies what another process finds of the state of one that has ended.
    static void leave(Path from, Path state) throws IOException {
        for (Path part : all(from)) {
            Path to = state.resolve(from.relativize(part));
            Files.createDirectories(to.getParent());
            Files.copy(part, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Journey started() throws Exception {
        Journey user = new Journey(new FakePorts(), settings(false));
        user.screen(user.shell::offerLeft);
        return user;
    }

    private SettingsFile settings(boolean presenting) {
        SettingsFile file = new SettingsFile(after.resolve("settings.properties"));
        file.write(new Settings(Locale.GERMAN, Settings.Theme.LIGHT, List.of()).withPresenting(presenting));
        return file;
    }

    private List<Path> journals() throws IOException {
        return journals(after);
    }

    private static List<Path> journals(Path folder) throws IOException {
        return all(folder.resolve("state")).stream().filter(f -> f.toString().matches(".*\\.(even|odd)"))
                .toList();
    }

    /// All files of a folder but those that say that a process lives.
    private static List<Path> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> Files.isRegularFile(f) && !f.toString().endsWith(".lock")).toList();
        }
    }
}
