package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// The way back to an earlier version of the file.
class EarlierTest {
    @TempDir Path folder;

    @Test
    void anEarlierVersionIsShownWithItsDifferencesAndRestoredInOneStep() throws Exception {
        try (Journey user = saved("Eins", "Zwei")) {
            Register now = user.register();
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            assertThat(user.says(".state-list .entry-detail").split(" \\| ")).startsWith(
                    "zuletzt gespeichert",
                    "eine Fassung zuvor");
            assertThat(user.says(".state-list .entry-title")).startsWith("21. November 2026, 13:32");
            user.press(KeyCode.DOWN);
            assertThat(user.says(".state-beside .entry-detail")).contains("Eins").contains("Zwei");
            user.click(user.button("Wiederherstellen"));
            assertThat(user.register().controller().name()).isEqualTo("Eins");
            assertThat(user.editor().state().unsaved()).isTrue();
            assertThat(user.shows(".dialog")).isFalse();
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(now);
        }
    }

    @Test
    void anEarlierVersionOpensAsACopyInAWindowOfItsOwn() throws Exception {
        try (Journey user = saved("Eins", "Zwei")) {
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            user.press(KeyCode.DOWN);
            user.click(user.button("Als Kopie öffnen"));
            assertThat(user.windows())
                    .extracting(w -> w.editor().orElseThrow().register().controller().name())
                    .containsExactly("Zwei", "Eins");
            assertThat(user.windows().getLast().editor().orElseThrow().state().file()).isEmpty();
        }
    }

    @Test
    void aRegisterInNoFileHasNoEarlierVersion() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.startEmpty();
            user.menu("Frühere Fassungen …");
            assertThat(user.notices()).singleElement().asString().contains("noch keine frühere Fassung");
        }
    }

    private Journey saved(String... names) throws Exception {
        Path file = Small.file(folder);
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(file);
        for (String name : names) {
            user.screen(() -> ApartTest.edit(user.shell, name));
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(RopaFile.open(file).register().controller().name()).isEqualTo(name);
        }
        return user;
    }
}
