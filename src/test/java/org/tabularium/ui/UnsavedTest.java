package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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
            user.press(KeyCode.CONTROL, KeyCode.W);
            user.press(KeyCode.ESCAPE);
            assertThat(user.shows(".dialog")).isFalse();
            assertThat(user.focused()).isEqualTo("Bezeichnung, Deutsch");
            user.press(KeyCode.CONTROL, KeyCode.W);
            user.click(user.button("Abbrechen"));
            assertThat(user.register()).isEqualTo(register).isNotEqualTo(Small.register());

            user.press(KeyCode.CONTROL, KeyCode.W);
            user.click(user.button("Verwerfen"));
            assertThat(user.shell.editor()).isEmpty();
            assertThat(RopaFile.open(file).register()).isEqualTo(Small.register());
        }
    }

    @Test
    void savingGoesOnOnceTheFileIsWritten() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = changed(file)) {
            Register register = user.register();
            user.press(KeyCode.CONTROL, KeyCode.W);
            user.press(KeyCode.ENTER);
            assertThat(RopaFile.open(file).register()).isEqualTo(register).isNotEqualTo(Small.register());
            assertThat(user.shell.editor()).isEmpty();
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

    @Test
    void whatCannotBeSavedStaysUnsavedAndIsSavedElsewhere() throws Exception {
        Path file = Small.file(folder);
        Path elsewhere = folder.resolve("anderswo.ropa");
        try (Journey user = changed(file)) {
            user.ports.chosen = Optional.of(folder.resolve("weg").resolve("klein.ropa"));
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            assertThat(user.notices()).singleElement().asString().contains("weg");
            assertThat(user.editor().state().unsaved()).isTrue();
            user.ports.chosen = Optional.of(elsewhere);
            user.click(user.button("Anderswo speichern …"));
            assertThat(RopaFile.open(elsewhere).register()).isEqualTo(user.register());
            assertThat(user.says(".status")).contains("Gespeichert 13:32");
            assertThat(RopaFile.open(file).register()).isEqualTo(Small.register());
        }
    }

    @Test
    void typingGoesOnWhileASaveIsWritten() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = changed(file)) {
            Register first = user.register();
            user.ports.holding = true;
            user.press(KeyCode.CONTROL, KeyCode.S);
            user.type("y");
            assertThat(user.register()).isNotEqualTo(first);
            user.screen(user.ports::letGo);
            assertThat(RopaFile.open(file).register()).isEqualTo(first);
            assertThat(user.editor().state().unsaved()).isTrue();
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
