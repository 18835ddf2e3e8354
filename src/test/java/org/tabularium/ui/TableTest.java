package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// The tables of an activity, edited in place without a mouse.
class TableTest {
    @TempDir Path folder;

    @Test
    void threeUsesWithDifferentRetentionAreTypedAndPastedByKeyboardAlone() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            to(user, "uses");
            assertThat(((Labeled) user.shell.scene().getFocusOwner()).getText()).isEqualTo("Daten");
            user.press(KeyCode.ENTER);
            assertThat(user.focused()).isEqualTo("Zeile 1, Personen: leer");
            user.type("Bewerber");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.TAB);
            assertThat(user.focused()).isEqualTo("Zeile 1, Daten: leer");
            user.type("Lebenslauf");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.TAB);
            user.type("selbst");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.TAB);
            user.type("6 Monate nach Absage");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.ENTER);
            assertThat(user.focused()).isEqualTo("Zeile 2, Personen: leer");
            clipboard(user, "Kunden\t\"Name\nAnschrift\"\t\t10 Jahre\nBewerber\tFoto\tselbst\t14 Tage\n");
            user.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(payroll(user).uses()).hasSize(3)
                    .allSatisfy(use -> assertThat(use.data()).isNotEmpty());
            assertThat(payroll(user).uses()).extracting(Use::retention).doesNotHaveDuplicates();
            assertThat(user.register().retention()).extracting(RetentionRule::name)
                    .extracting(n -> n.texts().firstEntry().getValue())
                    .containsExactly("6 Monate nach Absage", "10 Jahre", "14 Tage");
            assertThat(payroll(user).uses().getLast().subjects())
                    .isEqualTo(payroll(user).uses().getFirst().subjects());
            assertThat(sentence(user)).isEqualTo("2 Zeilen eingefügt; neu angelegt: eine Personenkategorie, "
                    + "3 Datenkategorien, 2 Löschfristen. Strg Z nimmt es zurück.");
        }
    }

    @Test
    void aPasteIsTakenBackInOneStep() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            Register before = user.register();
            to(user, "uses");
            clipboard(user, "Kunden\tName\nBewerber\tFoto\tselbst\t3 Jahre\n");
            user.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(payroll(user).uses()).hasSize(2);
            assertThat(user.focused()).isEqualTo("Zeile 1, Personen: Kunden");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(before);
        }
    }

    @Test
    void rowsAreMovedDuplicatedCopiedAndRemovedByKeys() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            to(user, "uses");
            clipboard(user, "A\tx\nB\ty; z\nC\tz\n");
            user.press(KeyCode.CONTROL, KeyCode.V);
            user.press(KeyCode.DOWN);
            assertThat(user.focused()).isEqualTo("Zeile 2, Personen: B");
            user.press(KeyCode.ALT, KeyCode.UP);
            assertThat(user.focused()).isEqualTo("Zeile 1, Personen: B");
            user.press(KeyCode.SHIFT, KeyCode.DOWN);
            user.press(KeyCode.SHIFT, KeyCode.DOWN);
            user.press(KeyCode.CONTROL, KeyCode.C);
            assertThat(Stages.onScreen(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("B\ty; z\t\t\nA\tx\t\t\n");
            user.press(KeyCode.DELETE);
            assertThat(payroll(user).uses()).hasSize(1);
            assertThat(user.focused()).isEqualTo("Zeile 1, Personen: C");
            user.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(payroll(user).uses()).hasSize(2);
            assertThat(payroll(user).uses().getLast().data())
                    .isEqualTo(payroll(user).uses().getFirst().data());
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(payroll(user).uses()).hasSize(1);
        }
    }

    @Test
    void detailsOpenByKeyAndAFieldInThemIsReachedByItsPath() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            to(user, "uses");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.ALT, KeyCode.ENTER);
            assertThat(user.shows(".row-details")).isTrue();
            user.press(KeyCode.ESCAPE);
            assertThat(user.shows(".row-details")).isFalse();
            assertThat(user.focused()).isEqualTo("Zeile 1, Personen: leer");
            to(user, "uses/use-1/conditions");
            assertThat(user.focused()).isEqualTo("Zeile 1, Bedingung für besondere Kategorien");
            to(user, "uses/use-1/retention");
            assertThat(user.focused()).isEqualTo("Zeile 1, Löschung: leer");
            user.press(KeyCode.ENTER);
            assertThat(user.focused()).isEqualTo("Zeile 1, Löschung");
            user.press(KeyCode.ESCAPE);
            assertThat(user.focused()).isEqualTo("Zeile 1, Löschung: leer");
        }
    }

    @Test
    void aRecipientIsTypedWithItsCapacityAndReason() throws Exception {
        try (Journey user = new Journey(folder, Locale.ENGLISH)) {
            user.open(Small.file(folder));
            to(user, "disclosures");
            user.press(KeyCode.ENTER);
            user.type("Mailbird");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.TAB);
            user.type("proc");
            user.press(KeyCode.ENTER);
            user.press(KeyCode.TAB);
            user.type("Sending");
            user.press(KeyCode.TAB);
            assertThat(user.focused()).isEqualTo("Row 1, Reason for disclosure, English");
            assertThat(user.register().parties()).extracting(p -> p.name()).containsExactly("Mailbird");
            assertThat(payroll(user).disclosures().stated().orElse(List.of())).singleElement()
                    .satisfies(d -> {
                        assertThat(d.capacity()).isPresent();
                        assertThat(d.reason().isEmpty()).isFalse();
                    });
        }
    }

    @Test
    void linesPastedIntoAPurposeBecomePurposes() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            to(user, "purposes/pur-a/text");
            clipboard(user, "Meldung an die Kasse\nBescheinigungen\n");
            user.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(payroll(user).purposes()).extracting(p -> p.text().texts().firstEntry().getValue())
                    .containsExactly(Small.PURPOSE, "Meldung an die Kasse", "Bescheinigungen");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(payroll(user).purposes()).hasSize(1);
        }
    }

    private static void to(Journey user, String field) throws Exception {
        user.screen(() -> user.shell.reveal(new Spot("activity", "act-lohnabrechnung", field)));
    }

    private static void clipboard(Journey user, String text) throws Exception {
        user.screen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String sentence(Journey user) {
        return ((Labeled) user.one(".table-sentence", n -> true)).getText();
    }

    private static Activity payroll(Journey user) {
        return Vocabulary.ACTIVITIES.find(user.register(), new Id<>("act-lohnabrechnung")).orElseThrow();
    }
}
