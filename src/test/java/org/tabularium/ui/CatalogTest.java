package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Language;
import org.tabularium.model.Organisation;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// A register filled from the catalog: from its first steps, from templates, and entry by entry.
class CatalogTest {
    @TempDir Path folder;

    @Test
    void aNewRegisterBeginsWithWhatIsUsualAndLosesItInOneStep() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.press(KeyCode.CONTROL, KeyCode.N);
            assertThat(user.focused()).isEqualTo("Name des Verantwortlichen");
            user.type("TSV Förde e. V.");
            user.click(user.button("Verein"));
            int usual = count(user);
            assertThat(usual).isGreaterThan(15);
            ListView<?> list = list(user);
            user.screen(list::requestFocus);
            user.press(KeyCode.SPACE);
            assertThat(count(user)).isEqualTo(usual - 1);
            user.press(KeyCode.ENTER);

            Register register = user.register();
            assertThat(register.controller().name()).isEqualTo("TSV Förde e. V.");
            assertThat(register.languages()).containsExactly(Language.GERMAN, Language.ENGLISH);
            assertThat(register.jurisdiction()).isEqualTo("DE");
            assertThat(register.activities()).hasSize(usual - 1);
            assertThat(user.editor().state().unsaved()).isTrue();
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register().activities()).isEmpty();
            assertThat(user.register().data()).isEmpty();
            assertThat(user.register().controller().name()).isEqualTo("TSV Förde e. V.");
        }
    }

    @Test
    void leavingTheFirstStepsLeavesEverythingAsItWas() throws Exception {
        try (Journey user = opened()) {
            user.press(KeyCode.CONTROL, KeyCode.N);
            user.press(KeyCode.ESCAPE);
            assertThat(user.shows(".dialog")).isFalse();
            assertThat(user.register()).isEqualTo(Small.register());
        }
    }

    @Test
    void aRegisterWithoutALanguageCannotBeBegun() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.press(KeyCode.CONTROL, KeyCode.N);
            user.click(language(user, "Englisch"));
            user.click(language(user, "Deutsch"));
            assertThat(user.button("Leer beginnen").isDisabled()).isTrue();
            user.click(language(user, "Englisch"));
            user.click(user.button("Leer beginnen"));
            assertThat(user.register().languages()).containsExactly(Language.ENGLISH);
        }
    }

    @Test
    void templatesAreFoundTickedAndInsertedByKeyboardInOneStep() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Neue Tätigkeit"));
            user.press(KeyCode.TAB);
            user.press(KeyCode.SPACE);
            assertThat(user.focused()).isEqualTo("Vorlagen durchsuchen");
            user.type("newsletter");
            assertThat(user.preview()).contains("Newsletter");
            user.press(KeyCode.DOWN);
            user.press(KeyCode.SPACE);
            user.press(KeyCode.ENTER);
            assertThat(user.shows(".dialog")).isFalse();
            assertThat(user.register().activities()).hasSize(3);
            assertThat(user.register().data()).isNotEmpty();
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(Small.register());
        }
    }

    @Test
    void anEntryOfTheCatalogComesInWithTheReferenceToIt() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Wer"));
            user.click(user.button("Empfänger"));
            Register before = user.register();
            assertThat(user.focused()).isEqualTo("Zeile 1, Empfänger: leer");
            user.type("hetzner");
            user.press(KeyCode.ENTER);
            assertThat(user.register().parties()).singleElement().satisfies(p -> {
                assertThat(p.name()).isEqualTo("Hetzner Online GmbH");
                assertThat(p.address().country()).isEqualTo("DE");
                assertThat(p.note()).contains("07.10.2026");
            });
            assertThat(user.register().activities().getFirst().disclosures().toString())
                    .contains(user.register().parties().getFirst().id().value());
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
        }
    }

    @Test
    void aPurposeIsTakenFromThePhrasesInBothLanguages() throws Exception {
        try (Journey user = opened()) {
            TextInputControl purpose = user.field("Zweck, Deutsch");
            user.screen(() -> {
                purpose.requestFocus();
                purpose.selectAll();
            });
            user.type("Bewerberpool");
            user.press(KeyCode.DOWN);
            user.press(KeyCode.ENTER);
            assertThat(user.register().activities().getFirst().purposes().getFirst().text().texts().values())
                    .containsExactly("Aufnahme in den Bewerberpool für spätere Stellen",
                            "Inclusion in the applicant pool for later vacancies");
        }
    }

    @Test
    void theAuthorityIsChosenWithItsAddress() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Verantwortlicher"));
            Node chooser = user.one(".chip-adder", n -> "Aufsichtsbehörde".equals(n.getAccessibleText()));
            user.screen(chooser::requestFocus);
            user.type("Schleswig");
            user.press(KeyCode.ENTER);
            Organisation authority = user.register().controller().authority().stated().orElseThrow();
            assertThat(authority.name()).contains("Schleswig-Holstein");
            assertThat(authority.address().city()).isEqualTo("Kiel");
        }
    }

    @Test
    void anActivityKeptAsATemplateIsOfferedAndABrokenOneIsNamed() throws Exception {
        Path packs = folder.resolve("catalog");
        Files.createDirectories(packs);
        Files.writeString(packs.resolve("kaputt.ropa"), "{");
        try (Journey user = opened()) {
            assertThat(user.notices()).anyMatch(n -> n.contains("kaputt.ropa"));
            user.click(user.button("Als Vorlage speichern"));
            assertThat(user.notices()).anyMatch(n -> n.contains("lohnabrechnung.ropa"));
            assertThat(RopaFile.open(packs.resolve("lohnabrechnung.ropa")).register().activities())
                    .hasSize(1);

            user.screen(user.shell.commands()::insertTemplates);
            user.type("eigene vorlagen");
            user.press(KeyCode.DOWN);
            user.press(KeyCode.SPACE);
            user.press(KeyCode.ENTER);
            assertThat(user.register().activities()).extracting(a -> a.name().in(Language.GERMAN))
                    .containsExactly("Lohnabrechnung", "Rundbrief", "Lohnabrechnung");
            assertThat(user.register().departments()).isEqualTo(Small.register().departments());
        }
    }

    private Journey opened() throws Exception {
        Path file = Small.file(folder);
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(file);
        return user;
    }

    private static Node language(Journey user, String name) {
        return user.one(".check-box", n -> n instanceof ButtonBase b && name.equals(b.getText()));
    }

    private static ListView<?> list(Journey user) {
        return (ListView<?>) user.one(".template-list", n -> true);
    }

    /// How many activities the accent button promises.
    private static int count(Journey user) {
        Node go = user.one(".accent", n -> n instanceof ButtonBase b && b.getText().contains("Verzeichnis"));
        List<String> digits = List.of(((ButtonBase) go).getText().split("\\D+"));
        return Integer.parseInt(digits.stream().filter(d -> !d.isEmpty()).findFirst().orElse("0"));
    }
}
