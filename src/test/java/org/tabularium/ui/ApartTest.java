package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.SettingsFile;
import org.tabularium.ui.window.Shell;

/// Registers of different clients, each in a window of its own.
class ApartTest {
    private static final String OTHER = "Förde Logistik GmbH";
    @TempDir Path folder;

    @Test
    void aSecondRegisterOpensInAWindowOfItsOwnAndAnOpenOneComesToTheFront() throws Exception {
        try (Journey user = two()) {
            List<Shell> windows = user.windows();
            assertThat(windows).hasSize(2);
            assertThat(windows).extracting(w -> w.titleProperty().get())
                    .containsExactly("klein.ropa – Tabularium", "foerde.ropa – Tabularium");
            user.screen(() -> windows.getLast().commands().open(folder.resolve("klein.ropa")));
            assertThat(user.windows()).isEqualTo(windows);
        }
    }

    @Test
    void whatIsDoneInOneWindowNeverShowsInAnother() throws Exception {
        try (Journey user = two()) {
            Shell one = user.windows().getFirst();
            Shell two = user.windows().getLast();
            Register before = two.editor().orElseThrow().register();
            user.screen(() -> edit(one, "Nur für Klein"));
            assertThat(texts(one)).anyMatch(t -> t.contains("Nur für Klein"));
            assertThat(two.editor().orElseThrow().register()).isSameAs(before);
            assertThat(two.editor().orElseThrow().state().history().undoable()).isEmpty();
            assertThat(texts(two)).noneMatch(t -> t.contains("Nur für Klein"));

            user.screen(() -> two.commands().undo());
            assertThat(one.editor().orElseThrow().register().controller().name()).isEqualTo("Nur für Klein");

            user.screen(() -> two.commands().palette());
            user.turnTo(two);
            user.screen(() -> ((javafx.scene.control.TextField) two.scene().lookup(".palette-input"))
                    .setText("Nur für Klein"));
            assertThat(texts(two)).contains("Nichts enthält „Nur für Klein“.");
        }
    }

    @Test
    void aPolicyThatIsReadBesideOneRegisterIsNotThereBesideAnother() throws Exception {
        try (Journey user = two()) {
            Path policy = java.nio.file.Files.writeString(folder.resolve("hinweise.html"),
                    "<h1>Datenschutz</h1><p>Verantwortlich ist die Eckernförde Bootsbau GmbH, Hafen 1, 24340"
                            + " Eckernförde.</p>");
            Shell one = user.windows().getFirst();
            Shell two = user.windows().getLast();
            user.screen(() -> one.commands().readPolicy(policy));
            user.screen(() -> two.reveal(new Spot("published", "", "")));
            assertThat(texts(one)).anyMatch(t -> t.contains("hinweise.html"));
            assertThat(texts(two)).noneMatch(t -> t.contains("hinweise.html"));
        }
    }

    @Test
    void closingAWindowAsksForItsOwnChangesOnly() throws Exception {
        try (Journey user = two()) {
            Shell one = user.windows().getFirst();
            Shell two = user.windows().getLast();
            user.screen(() -> edit(one, "Nur für Klein"));
            user.screen(() -> two.commands().close());
            assertThat(user.windows()).containsExactly(one);
            assertThat(user.shows(".dialog")).isFalse();
            user.screen(() -> one.commands().quit());
            user.click(user.button("Abbrechen"));
            assertThat(user.windows()).containsExactly(one);
            user.screen(() -> one.commands().quit());
            user.click(user.button("Speichern"));
            assertThat(user.windows()).isEmpty();
            assertThat(RopaFile.open(folder.resolve("klein.ropa")).register().controller().name())
                    .isEqualTo("Nur für Klein");
        }
    }

    @Test
    void languageThemeAndLawAreTheSameInAllWindows() throws Exception {
        try (Journey user = two()) {
            user.menu("Sprache", "English");
            user.turnTo(user.windows().getLast());
            user.menu("Appearance", "Dark");
            assertThat(user.windows()).allSatisfy(
                    w -> assertThat(w.scene().getRoot().getStyleClass()).contains("dark"));
            assertThat(new SettingsFile(folder.resolve("settings.properties")).read())
                    .extracting(Settings::language, Settings::theme)
                    .containsExactly(Locale.ENGLISH, Settings.Theme.DARK);
        }
    }

    @Test
    void filesOpenedInSeveralWindowsAreAllRemembered() throws Exception {
        try (Journey user = two()) {
            assertThat(user.windows()).hasSize(2);
            assertThat(new SettingsFile(folder.resolve("settings.properties")).read().recent())
                    .containsExactly(folder.resolve("foerde.ropa"), folder.resolve("klein.ropa"));
        }
    }

    @Test
    void whileOthersLookOnNothingTellsOfOtherRegisters() throws Exception {
        try (Journey user = two()) {
            Shell one = user.windows().getFirst();
            user.screen(() -> one.commands().present());
            assertThat(user.windows()).allSatisfy(w -> {
                assertThat(w.titleProperty().get()).isEqualTo("Tabularium");
                assertThat(texts(w)).contains("Präsentation");
            });
            assertThat(((Stage) user.windows().getLast().scene().getWindow()).isIconified()).isTrue();
            assertThat(user.recentInMenu()).isEmpty();
            assertThat(user.ports.start).contains(folder);
            user.screen(() -> user.windows().getLast().commands().close());
            user.press(KeyCode.CONTROL, KeyCode.W);
            assertThat(texts(one)).anyMatch(t -> t.contains("ausgeblendet"))
                    .noneMatch(t -> t.contains("foerde"));
            assertThat(user.ports.start).contains(Path.of(System.getProperty("user.home")));
        }
        try (Journey again = new Journey(folder)) {
            assertThat(texts(again.shell)).noneMatch(t -> t.contains("foerde"));
            again.click(again.button("Präsentation beenden"));
            assertThat(texts(again.shell)).contains("foerde.ropa", "klein.ropa");
        }
    }

    @Test
    void theFilesOfAllWindowsLieWhereTheirOwnChoosersBegin() throws Exception {
        Path elsewhere = java.nio.file.Files.createDirectory(folder.resolve("anderswo"));
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(elsewhere));
            assertThat(user.ports.start).isEqualTo(Optional.of(elsewhere));
        }
    }

    private Journey two() throws Exception {
        Path one = Small.file(folder);
        Path two = folder.resolve("foerde.ropa");
        RopaFile.save(two, Small.register().withController(Small.register().controller().withName(OTHER)));
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(one);
        user.screen(() -> user.shell.commands().open(two));
        return user;
    }

    static void edit(Shell shell, String name) {
        shell.editor().orElseThrow().edit(new StepName("step.change", "controller.name"), Spot.NONE,
                r -> r.withController(r.controller().withName(name)));
    }

    /// All that a window says.
    private static List<String> texts(Shell shell) throws Exception {
        return Stages.onScreen(() -> {
            shell.scene().getRoot().applyCss();
            return shell.scene().getRoot().lookupAll("*").stream().filter(n -> n instanceof Labeled)
                    .map(n -> ((Labeled) n).getText()).filter(t -> t != null && !t.isEmpty()).toList();
        });
    }
}
