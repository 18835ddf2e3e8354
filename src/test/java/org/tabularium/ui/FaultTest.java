package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.ui.settings.SettingsFile;

/// A fault of the program, wherever it happens, is told in the window, once, with details that can be handed on.
@Timeout(120)
class FaultTest {
    private static final String NAME = "Erika Mustermann";
    @TempDir private Path folder;

    @Test
    void whatNobodyHasCaughtIsToldOnceAndCanBeCopiedWithoutAName() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.screen(() -> user.shell.commands().openSample());
            user.screen(() -> user.windows.tellOfTheRest());
            for (int i = 0; i < 2; i++) {
                Thread.ofVirtual().start(FaultTest::fault).join();
                user.screen(() -> {});
            }
            assertThat(Stages.picture(user.shell, "fault")).isNotNull();
            assertThat(user.says(".notice-text")).containsOnlyOnce("Fehler des Programms (Code\u00a0")
                    .doesNotContain(NAME);
            user.click(user.shell.scene().getRoot().lookup(".notices .hyperlink"));
            String copied = Stages.onScreen(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).contains("IllegalStateException", "FaultTest.fault").doesNotContain(NAME);
            assertThat(user.says(".notice-text")).contains("weder Dateinamen noch Inhalte");
            Path log = new SettingsFile(folder.resolve("settings.properties")).state().resolve("faults.log");
            assertThat(Files.readString(log)).contains(copied.strip()).doesNotContain(NAME);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static void fault() {
        throw new IllegalStateException(NAME);
    }
}
