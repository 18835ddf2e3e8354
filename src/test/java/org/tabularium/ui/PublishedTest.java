package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// A published policy is read, decided of and taken over in the window.
class PublishedTest {
    private static final String POLICY = """
            Datenschutzerklärung

            1. Verantwortlicher

            Verantwortlich ist die Seilerei Möwe GmbH, Am Kai 3, 26382 Wilhelmshaven, E-Mail: post@seilerei.example.

            2. Newsletter

            Mit Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO) senden wir Ihnen unseren Newsletter. Wir verarbeiten dazu Ihre \
            E-Mail-Adresse. Wir speichern sie, bis Sie sich abmelden; den Nachweis der Einwilligung löschen wir nach 3 Jahren. \
            Der Versand erfolgt über den Dienst Brevo der Sendinblue GmbH, Köpenicker Straße 126, 10179 Berlin. Die \
            Übermittlung stützt sich auf das Privacy Shield.
            """;
    @TempDir Path folder;

    @Test
    void whatIsAcceptedIsTakenOverInOneStep() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            Register before = user.register();
            read(user, POLICY);
            assertThat(user.one(".policy-paper", n -> true)).isNotNull();
            assertThat(user.register()).isEqualTo(before);

            user.click(user.one(".policy-side .hyperlink",
                    n -> n instanceof Labeled l && l.getText().contains("sichere")));
            assertThat(user.register()).as("nothing changes until it is taken over").isEqualTo(before);
            user.click(takeOver(user));
            Register taken = user.register();
            assertThat(taken.controller().name()).contains("Seilerei Möwe GmbH");
            assertThat(taken.activities()).isNotEmpty();

            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
        }
    }

    @Test
    void enterAcceptsDeleteDropsAndTheNextFactIsSelected() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            read(user, POLICY);
            int first = selected(user);
            user.press(KeyCode.ENTER);
            assertThat(selected(user)).isGreaterThan(first);
            user.press(KeyCode.DELETE);
            assertThat(pressed(user, ".policy-accept")).isEqualTo(1);
            assertThat(pressed(user, ".policy-drop")).isEqualTo(1);
            assertThat(((Labeled) takeOver(user)).getText()).isEqualTo("Eine Angabe übernehmen");
        }
    }

    @Test
    void findingsAndDifferencesAreTold() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            read(user, POLICY);
            user.click(user.one(".policy-tabs .section-link",
                    n -> ((Labeled) n).getText().startsWith("Befunde")));
            assertThat(user.says(".policy-sentence")).contains("Datenschutzschild");
            user.click(user.one(".policy-tabs .section-link",
                    n -> ((Labeled) n).getText().startsWith("Vergleich")));
            assertThat(user.says(".policy-sentence")).contains("Seilerei Möwe GmbH");
            Register before = user.register();
            user.click(user.one(".policy-link", n -> ((Labeled) n).getText().startsWith("Ins Verzeichnis")));
            assertThat(user.register()).isNotEqualTo(before);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
        }
    }

    @Test
    void aReportIsWritten() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            read(user, POLICY);
            user.ports.chosen = Optional.of(folder);
            user.click(user.button("Prüfbericht …"));
            try (var files = Files.list(folder)) {
                assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.contains("-audit-"))
                        .toList())
                        .hasSize(3);
            }
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNothingChanges() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            read(user, "");
            assertThat(user.notices()).hasSize(1);
            assertThat(user.register()).isEqualTo(RopaFile.open(file).register());
        }
    }

    @Test
    void withoutARegisterOneIsBegun() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            read(user, POLICY);
            assertThat(user.register().activities()).isEmpty();
            assertThat(user.says(".policy-text .pane-title")).isEqualTo("Veröffentlichter Text");
        }
    }

    private void read(Journey user, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("datenschutz.txt"), text);
        user.ports.chosen = Optional.of(file);
        user.screen(user.shell.commands()::readPolicy);
    }

    private static Node takeOver(Journey user) {
        return user.one(".policy-footer .accent", n -> true);
    }

    private static long pressed(Journey user, String style) {
        return user.shell.scene().getRoot().lookupAll(style).stream().map(n -> (ToggleButton) n)
                .filter(ToggleButton::isSelected).map(b -> b.getParent().getParent()).distinct().count();
    }

    private static int selected(Journey user) {
        List<Integer> rows =
                ((ListView<?>) user.one(".policy-lines", n -> true)).getSelectionModel().getSelectedIndices();
        return rows.isEmpty() ? -1 : rows.getFirst();
    }
}
