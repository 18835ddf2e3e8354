package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// From opening a register over a change, undo and redo to the file.
class EditingTest {
    private static final String BEFORE = "Versand des Newsletters an Personen, die ihn bestellt haben";
    private static final String AFTER = BEFORE + " – größtenteils über Köln";
    @TempDir Path folder;

    @Test
    void aPurposeIsChangedUndoneRedoneAndSavedAsOneLineOfTheFile() throws Exception {
        Path file =
                Files.copy(Path.of("assets", "samples", "nordlicht.ropa"), folder.resolve("nordlicht.ropa"));
        List<String> original = Files.readAllLines(file);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            Register opened = user.register();
            user.click(user.entry("Newsletter"));
            TextInputControl purpose = user.field("Zweck, Deutsch");
            assertThat(purpose.getText()).isEqualTo(BEFORE);
            user.click(purpose);
            user.press(KeyCode.CONTROL, KeyCode.END);
            user.type(" – größtenteils über Köln");
            assertThat(purpose.getText()).isEqualTo(AFTER);
            assertThat(user.preview()).contains(AFTER);
            assertThat(user.shell.titleProperty().get()).isEqualTo("nordlicht.ropa * – Tabularium");

            user.click(user.field("Filtern"));
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(purpose.getText()).isEqualTo(BEFORE);
            assertThat(user.preview()).contains(BEFORE).doesNotContain("Köln");
            assertThat(user.focused()).isEqualTo("Zweck, Deutsch");
            assertThat(user.register()).isEqualTo(opened);
            assertThat(user.shell.titleProperty().get()).isEqualTo("nordlicht.ropa – Tabularium");

            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(purpose.getText()).isEqualTo(AFTER);
            assertThat(user.preview()).contains(AFTER);
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(user.editor().state().unsaved()).isFalse();
            assertThat(RopaFile.open(file).register()).isEqualTo(user.register()).isNotEqualTo(opened);
        }
        assertThat(changedLines(original, Files.readAllLines(file)))
                .containsExactly("\"de\": \"" + AFTER + "\",");
    }

    private static List<String> changedLines(List<String> before, List<String> after) {
        assertThat(after).hasSameSizeAs(before);
        return IntStream.range(0, after.size()).filter(i -> !after.get(i).equals(before.get(i)))
                .mapToObj(i -> after.get(i).strip()).toList();
    }
}
