package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Editor;
import org.tabularium.edit.History;
import org.tabularium.model.Register;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.settings.SettingsFile;

/// Finding one's way: languages and themes, the list, and the sheet beside the form.
class PlacesTest {
    @TempDir Path folder;

    @Test
    void anotherLanguageAndAnotherThemeKeepRegisterHistoryAndPlace() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Abteilungen"));
            user.click(user.field("Bezeichnung, Deutsch"));
            user.type("x");
            Editor editor = user.editor();
            History history = editor.state().history();

            user.menu("Sprache", "English");
            user.menu("Appearance", "Dark");
            assertThat(user.editor()).isSameAs(editor);
            assertThat(editor.state().history()).isEqualTo(history.sealed());
            assertThat(user.field("Name, German").getText()).contains("x");
            assertThat(user.shell.scene().getRoot().getStyleClass()).contains("dark");

            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(Small.register());
            assertThat(user.focused()).isEqualTo("Name, German");
            user.menu("Language", "Deutsch");
            user.menu("Darstellung", "Hell");
            assertThat(user.button("Abteilungen").isVisible()).isTrue();
            assertThat(user.shell.scene().getRoot().getStyleClass()).doesNotContain("dark");
            user.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).contains("x");
        }
        Settings kept = new SettingsFile(folder.resolve("settings.properties")).read();
        assertThat(kept.language()).isEqualTo(Locale.GERMAN);
        assertThat(kept.theme()).isEqualTo(Settings.Theme.LIGHT);
    }

    @Test
    void leavingAFieldEndsTheStepOfTypingInIt() throws Exception {
        try (Journey user = opened()) {
            user.click(user.field("Bezeichnung, Deutsch"));
            user.type("xy");
            user.click(user.field("Filtern"));
            user.click(user.field("Bezeichnung, Deutsch"));
            user.type("z");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.field("Bezeichnung, Deutsch").getText()).contains("xy").doesNotContain("z");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(Small.register());
        }
    }

    @Test
    void anotherLanguageKeepsWhatIsSelected() throws Exception {
        try (Journey user = opened()) {
            user.click(user.entry("Rundbrief"));
            user.menu("Sprache", "English");
            assertThat(user.field("Name, German").getText()).isEqualTo("Rundbrief");
        }
    }

    @Test
    void theFilterLeavesWhatContainsItAndSaysSoIfNothingDoes() throws Exception {
        try (Journey user = opened()) {
            user.click(user.field("Filtern"));
            user.type("LOHN");
            assertThat(user.entries()).singleElement().asString().contains("Lohnabrechnung");
            user.type("xyz");
            assertThat(user.entries()).isEmpty();
            assertThat(user.shows(".list-none")).isTrue();
            user.press(KeyCode.CONTROL, KeyCode.A);
            user.press(KeyCode.DELETE);
            assertThat(user.entries()).hasSize(2);
            assertThat(user.register()).isEqualTo(Small.register());
        }
    }

    @Test
    void whatIsUsedIsAskedAboutAndWhatIsNotIsRemovedInOneStep() throws Exception {
        try (Journey user = opened()) {
            user.click(user.button("Abteilungen"));
            user.click(user.entry("Personal"));
            user.press(KeyCode.DELETE);
            assertThat(user.says(".mention")).isEqualTo("Lohnabrechnung");
            user.press(KeyCode.ESCAPE);
            assertThat(user.register()).isEqualTo(Small.register());

            user.click(user.entry("Poststelle"));
            user.press(KeyCode.DELETE);
            assertThat(user.count("Abteilungen")).isEqualTo("1");
            assertThat(user.register().departments()).hasSize(1);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(Small.register());
            assertThat(user.editor().state().history().undoable()).isEmpty();
            assertThat(user.field("Bezeichnung, Deutsch").getText()).isEqualTo("Poststelle");
        }
    }

    @Test
    void aSentenceLeadsToItsFieldAndAFieldMarksItsSentence() throws Exception {
        try (Journey user = opened()) {
            Register before = user.register();
            assertThat(user.isMarked(Small.PURPOSE)).isFalse();
            Text sentence = user.sentence(Small.PURPOSE);
            user.screen(() -> Event.fireEvent(sentence, click()));
            assertThat(user.focused()).isEqualTo("Zweck, Deutsch");
            assertThat(user.isMarked(Small.PURPOSE)).isTrue();
            user.click(user.field("Bezeichnung, Deutsch"));
            assertThat(user.isMarked(Small.PURPOSE)).isFalse();
            assertThat(user.isMarked("Lohnabrechnung")).isTrue();
            assertThat(user.register()).isEqualTo(before);
        }
    }

    /// The sheet reaches beyond the screen of the tests, where no mouse can be moved.
    private static MouseEvent click() {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false,
                false,
                false, true, false, false, false, false, true, new PickResult(null, 0, 0));
    }

    private Journey opened() throws Exception {
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(Small.file(folder));
        return user;
    }
}
