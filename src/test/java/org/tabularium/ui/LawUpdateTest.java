package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.LawPacks;
import org.tabularium.store.LawShelf;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.window.Shell;

/// Updating the law in the window: what it changes is shown first, and it applies only if the user wants that.
@Timeout(120)
class LawUpdateTest {
    @TempDir private Path folder;

    @Test
    void whatChangesIsShownAndAppliesOnceItIsWanted() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            user.screen(() -> user.editor().edit(new StepName("step.change", "place.activity", 1), Spot.NONE,
                    r -> r.withActivities(r.activities().reversed())));
            assertThat(status(user)).contains("Rechtsstand 21.11.2026");
            Register before = user.register();
            choose(user, LawPacks.withoutFramework());
            assertThat(user.says(".law-editions")).contains("Neu: Rechtsstand 15.12.2026");
            assertThat(user.says(".dialog-part")).contains("Übermittlungen, die auf etwas anderem beruhen");
            assertThat(user.says(".law-text")).contains("Newsletter → Intuit Inc., USA");
            assertThat(status(user)).contains("Rechtsstand 21.11.2026");
            user.press(KeyCode.ENTER);
            assertThat(status(user)).contains("Rechtsstand 15.12.2026");
            assertThat(user.notices()).contains("Der Rechtsstand ist jetzt der vom 15.12.2026.");
            assertThat(user.register()).isSameAs(before);
            assertThat(user.editor().state().history().undoable()).isPresent();
            assertThat(shelf().load().law().knownOn()).isEqualTo("2026-12-15");
        }
    }

    @Test
    void whoCancelsKeepsTheLaw() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            choose(user, LawPacks.withoutFramework());
            user.click(user.button("Abbrechen"));
            assertThat(user.shows(".law-dialog")).isFalse();
            assertThat(status(user)).contains("Rechtsstand 21.11.2026");
            assertThat(folder.resolve("law")).doesNotExist();
        }
    }

    @Test
    void thePreviewFollowsTheNewLaw() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            user.screen(() -> user.shell.reveal(new Spot("activity", "", "")));
            assertThat(user.preview()).doesNotContain("Artikel\u00a06");
            Map<String, byte[]> files = LawPacks.of("2027-03-01", 5);
            LawPacks.change(files, "bases.json", text -> text.replace("Art.\u00a06 ", "Artikel\u00a06 "));
            choose(user, files);
            assertThat(user.says(".dialog-part")).contains("Zitate, die sich ändern");
            user.press(KeyCode.ENTER);
            assertThat(user.preview()).contains("Artikel\u00a06");
        }
    }

    @Test
    void anUpdateThatChangesNothingForTheRegisterSaysSo() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            choose(user, LawPacks.of("2027-03-01", 5));
            assertThat(user.says(".law-text")).isEqualTo("Für dieses Verzeichnis ändert sich nichts.");
        }
    }

    @Test
    void aPackThatCannotBeUsedIsRefusedWithASentence() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            choose(user, LawPacks.of("2026-01-01", 9));
            assertThat(user.notices()).singleElement().asString().contains("ist nicht neuer",
                    "nichts verändert");
            assertThat(user.shows(".law-dialog")).isFalse();
            user.ports.chosen = Optional.of(Files.writeString(folder.resolve("x.tabularium-law"), "x"));
            user.menu("Recht aktualisieren …");
            assertThat(user.notices().getLast()).contains("ist keine Aktualisierung des Rechts");
            assertThat(status(user)).contains("Rechtsstand 21.11.2026");
        }
    }

    @Test
    void theLawCanBeUpdatedBeforeARegisterIsOpen() throws Exception {
        try (Journey user = new Journey(folder, Locale.ENGLISH)) {
            user.ports.chosen = Optional.of(LawPacks.file(folder, LawPacks.withoutFramework()));
            user.screen(() -> user.shell.commands().updateLaw());
            assertThat(user.says(".law-group")).isEqualTo("In the law");
            user.click(user.button("Apply"));
            assertThat(user.notices()).containsExactly("The law in use is now that of 15 Dec 2026.");
        }
    }

    @Test
    void aKeptPackThatIsDamagedIsToldAndStaysTold() throws Exception {
        LawShelf shelf = shelf();
        Path kept = shelf.keep(shelf.open(LawPacks.file(folder, LawPacks.withoutFramework()), Law.load()));
        Files.writeString(kept, "x");
        Path register = Files.write(folder.resolve("n.ropa"), LawUpdateTest.class
                .getResourceAsStream("/assets/samples/nordlicht.ropa").readAllBytes());
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.unusedLaw(shelf.load().problems()));
            user.open(register);
            assertThat(user.notices()).singleElement().asString()
                    .contains(kept.getFileName().toString(),
                            "Bis dahin gilt der Rechtsstand vom 21.11.2026.");
        }
    }

    @Test
    void theDialogIsPainted() throws Exception {
        Map<String, byte[]> files = LawPacks.withoutFramework();
        LawPacks.change(files, "retention.json", text -> text.replace("\"P8Y\"", "\"P6Y\""));
        LawPacks.change(files, "bases.json",
                text -> text.replaceFirst("(\"id\": \"gdpr-6-1-f\".*?\"de\": \")[^\"]*",
                        "$1Art. 6 Abs. 1 f"));
        Path pack = LawPacks.file(folder, files);
        Stages.start();
        for (Settings.Theme theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                FakePorts ports = new FakePorts();
                ports.chosen = Optional.of(pack);
                Shell shell = Stages.onScreen(() -> {
                    Shell opened = Stages.open(ports, folder, language, theme);
                    opened.commands().openSample();
                    opened.commands().updateLaw();
                    return opened;
                });
                assertThat(Stages.picture(shell, "law-" + theme.name().toLowerCase(Locale.ROOT) + "-"
                        + language.getLanguage(), 1280, 860).getWidth()).isEqualTo(1280);
                Stages.close();
            }
        }
    }

    private void choose(Journey user, Map<String, byte[]> files) throws Exception {
        user.ports.chosen = Optional.of(LawPacks.file(folder, files));
        user.menu("Recht aktualisieren …");
    }

    private LawShelf shelf() {
        return new LawShelf(folder.resolve("law"), LawPacks.KEY);
    }

    private static String status(Journey user) {
        return ((Labeled) user.one(".status",
                n -> n instanceof Labeled l && l.getText().startsWith("Rechtsstand"))).getText();
    }
}
