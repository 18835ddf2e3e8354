package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// The question that is asked before unsaved changes would be lost.
class UnsavedTest {
    @TempDir Path folder;

    @Test
    void cancellingKeepsTheChangesDiscardingDropsThem() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = changed(file)) {
            Register register = user.register();
            user.press(KeyCode.CONTROL, KeyCode.N);
            user.press(KeyCode.ESCAPE);
            assertThat(user.shows(".dialog")).isFalse();
            assertThat(user.focused()).isEqualTo("Bezeichnung, Deutsch");
            user.press(KeyCode.CONTROL, KeyCode.N);
            user.click(user.button("Abbrechen"));
            assertThat(user.register()).isEqualTo(register).isNotEqualTo(Small.register());

            user.press(KeyCode.CONTROL, KeyCode.N);
            user.click(user.button("Verwerfen"));
            user.click(user.button("Leer beginnen"));
            assertThat(user.register().activities()).isEmpty();
            assertThat(RopaFile.open(file).register()).isEqualTo(Small.register());
        }
    }

    @Test
    void savingGoesOnOnceTheFileIsWritten() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = changed(file)) {
            Register register = user.register();
            user.press(KeyCode.CONTROL, KeyCode.N);
            user.press(KeyCode.ENTER);
            user.click(user.button("Leer beginnen"));
            assertThat(RopaFile.open(file).register()).isEqualTo(register).isNotEqualTo(Small.register());
            assertThat(user.register().activities()).isEmpty();
        }
    }

    @Test
    void aSaveAskedForWhileAnotherRunsFollowsIt() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = changed(file)) {
            user.ports.holding = true;
            user.press(KeyCode.CONTROL, KeyCode.S);
            user.type("y");
            user.press(KeyCode.CONTROL, KeyCode.S);
            Register last = user.register();
            Stages.onScreen(() -> {
                user.ports.letGo();
                return true;
            });
            assertThat(RopaFile.open(file).register()).isEqualTo(last);
            assertThat(user.editor().state().unsaved()).isFalse();
        }
    }

    private Journey changed(Path file) throws Exception {
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(file);
        user.click(user.field("Bezeichnung, Deutsch"));
        user.type("x");
        return user;
    }
}
