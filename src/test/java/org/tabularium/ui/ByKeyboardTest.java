package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Purpose;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Use;

/// From nothing to a complete activity without the mouse (Art. 30(1)(a) to (g) GDPR).
class ByKeyboardTest {
    private static final int MOST_TABS = 250;
    @TempDir Path folder;

    @Test
    void aCompleteActivityIsEnteredAndStandsInTransfersRetentionAndTheSheet() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.press(KeyCode.CONTROL, KeyCode.N);
            pressed(user, "Leer beginnen");
            user.press(KeyCode.CONTROL, KeyCode.K);
            user.type("> Neue Tätigkeit");
            user.press(KeyCode.ENTER);
            user.type("Bewerbungen");
            user.press(KeyCode.ENTER);
            purpose(user, "Auswahl", "6 Abs. 1 S. 1 lit. b");
            purpose(user, "Abwehr", "6 Abs. 1 S. 1 lit. f");
            uses(user);
            processor(user);

            Activity activity = user.register().activities().getFirst();
            assertThat(activity.purposes()).extracting(Purpose::grounds).allMatch(g -> g.size() == 1);
            assertThat(activity.uses()).hasSize(3).extracting(Use::retention).doesNotHaveDuplicates()
                    .allMatch(r -> r.size() == 1);
            assertThat(activity.disclosures().stated().orElse(List.of())).singleElement()
                    .extracting(Disclosure::capacity)
                    .isEqualTo(Optional.of(Disclosure.Capacity.PROCESSOR));

            safeguards(user);
            List<Safeguard> recorded =
                    user.register().parties().getFirst().destinations().getFirst().safeguards();
            assertThat(recorded.getFirst()).isInstanceOf(Safeguard.Dpf.class);
            assertThat(recorded.getLast()).isInstanceOf(Safeguard.Scc.class);
            assertThat(user.cells()).contains("USA", "SCC Modul 2");

            place(user, "Aufbewahrung");
            assertThat(user.entries()).hasSize(3);
            user.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            assertThat(user.preview()).contains("Bewerbungen", "Auswahl", "Abwehr", "6 Monate",
                    "Standardvertragsklauseln",
                    "Data Privacy Framework", "als Auftragsverarbeiter", "USA");
        }
    }

    private static void purpose(Journey user, String text, String basis) throws Exception {
        pressed(user, "Zweck");
        user.type(text);
        pressed(user, "Rechtsgrundlage");
        user.type(basis);
        user.press(KeyCode.ENTER);
    }

    private static void uses(Journey user) throws Exception {
        pressed(user, "Daten");
        use(user, "Lebenslauf", "6 Monate nach Absage");
        user.press(KeyCode.ENTER);
        use(user, "Zeugnis", "3 Monate");
        user.press(KeyCode.ENTER);
        use(user, "Reisekosten", "8 Jahre");
    }

    private static void use(Journey user, String data, String retention) throws Exception {
        for (String cell : List.of("Bewerber", data, "selbst")) {
            user.type(cell);
            user.press(KeyCode.ENTER);
            user.press(KeyCode.TAB);
        }
        user.type(retention);
        user.press(KeyCode.ENTER);
    }

    private static void processor(Journey user) throws Exception {
        pressed(user, "Empfänger");
        user.type("Mailchimp");
        user.press(KeyCode.ENTER);
        user.press(KeyCode.TAB);
        user.type("Auftragsv");
        user.press(KeyCode.ENTER);
    }

    private static void safeguards(Journey user) throws Exception {
        place(user, "Übermittlungen");
        user.press(KeyCode.F6);
        user.press(KeyCode.DOWN);
        pressed(user, "SCC Modul 2");
    }

    private static void place(Journey user, String name) throws Exception {
        user.press(KeyCode.CONTROL, KeyCode.K);
        user.type(name);
        user.press(KeyCode.ENTER);
    }

    /// Goes on by Tab to a button and presses it.
    private static void pressed(Journey user, String button) throws Exception {
        for (int i = 0; i < MOST_TABS && !here(user).anyMatch(button::equals); i++) {
            user.screen(() -> Event.fireEvent(user.shell.scene().getFocusOwner(), new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false)));
        }
        assertThat(here(user)).contains(button);
        user.press(KeyCode.SPACE);
    }

    /// What the control with the focus says or is called.
    private static Stream<String> here(Journey user) {
        Node owner = user.shell.scene().getFocusOwner();
        return Stream.of(owner instanceof Labeled labeled ? labeled.getText() : "",
                owner == null ? "" : owner.getAccessibleText());
    }
}
