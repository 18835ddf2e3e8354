package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// A workbook that somebody worked in, taken over in the window.
@Timeout(120)
class TakeoverTest {
    @TempDir private Path folder;

    @Test
    void theDifferencesChosenAreTakenOverInOneStep() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            Register before = user.shell.editor().orElseThrow().register();
            user.ports.chosen = Optional.of(EditedWorkbook.in(folder));
            user.menu("Aus Excel übernehmen …");
            assertThat(Stages.picture(user.shell, "takeover")).isNotNull();
            assertThat(user.says(".law-group")).contains("Tätigkeit: Bewerbungen", "Nicht übernommen");
            CheckBox status = (CheckBox) user.shell.scene().getRoot().lookupAll(".check-box").stream()
                    .filter(n -> ((CheckBox) n).getText().equals("Stand geändert")).findFirst().orElseThrow();
            assertThat(status.getAccessibleText())
                    .isEqualTo("Tätigkeit: Bewerbungen, Stand geändert: Aktiv → Beendet");
            user.screen(() -> status.setSelected(false));
            user.click(user.button("Übernehmen"));
            Register after = user.shell.editor().orElseThrow().register();
            assertThat(after.activities().getFirst().name().in(Language.GERMAN)).isEqualTo("Bewerbungen");
            assertThat(after.activities().getFirst().status())
                    .isEqualTo(before.activities().getFirst().status());
            user.screen(() -> user.shell.commands().undo());
            assertThat(user.shell.editor().orElseThrow().register()).isEqualTo(before);
        }
    }
}
