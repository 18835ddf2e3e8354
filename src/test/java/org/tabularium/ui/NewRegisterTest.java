package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// From nothing to a first sheet, without leaving the form.
class NewRegisterTest {
    @TempDir Path folder;

    @Test
    void anActivityIsFilledInAndWhatItNeedsIsMadeOnTheSpot() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            Register blank = user.register();
            assertThat(user.count("Tätigkeiten")).isEmpty();

            user.click(user.button("Erste Tätigkeit"));
            user.click(user.button("Neue Tätigkeit"));
            user.type("Gehälter zahlen");
            user.press(KeyCode.ENTER);
            assertThat(user.count("Tätigkeiten")).isEqualTo("1");
            assertThat(user.preview()).contains("Gehälter zahlen");

            user.click(user.field("Fachabteilung"));
            user.type("Löhne");
            user.press(KeyCode.ENTER);
            assertThat(user.count("Abteilungen")).isEqualTo("1");
            assertThat(user.preview()).contains("Löhne");

            user.click(user.button("Wer"));
            user.click(user.button("Empfänger"));
            assertThat(user.focused()).isEqualTo("Zeile 1, Empfänger: leer");
            user.type("Übersee AG");
            user.press(KeyCode.ENTER);
            assertThat(user.count("Beteiligte")).isEqualTo("1");

            user.click(user.button("Wohin"));
            user.click(user.button("Findet nicht statt"));
            Activity activity = user.register().activities().getFirst();
            assertThat(activity.department()).contains(user.register().departments().getFirst().id());
            assertThat(activity.disclosures().stated().orElse(List.of())).extracting(Disclosure::recipient)
                    .containsExactly(new Recipient.Named(
                            Optional.of(user.register().parties().getFirst().id())));
            assertThat(activity.transfers()).isEqualTo(Answer.none());
            assertThat(user.preview()).contains("Übersee AG");

            int steps = 0;
            while (user.editor().state().history().undoable().isPresent()) {
                user.press(KeyCode.CONTROL, KeyCode.Z);
                steps++;
            }
            assertThat(steps).isEqualTo(5);
            assertThat(user.register()).isEqualTo(blank);
            assertThat(List.of("Tätigkeiten", "Abteilungen", "Beteiligte"))
                    .allMatch(p -> user.count(p).isEmpty());
        }
    }
}
