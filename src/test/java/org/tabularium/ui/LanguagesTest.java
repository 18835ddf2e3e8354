package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// Filling in the second language of a register's texts.
class LanguagesTest {
    @TempDir Path folder;

    @Test
    void gapsAreFilledOneAfterTheOtherByKeyboard() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(Small.file(folder));
            user.click(user.button("Sprachen"));
            user.press(KeyCode.F6);
            user.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(user.focused()).isEqualTo("Bezeichnung, Englisch");
            Stages.picture(user.shell, "languages");
            user.type("Payroll");
            user.press(KeyCode.CONTROL, KeyCode.ENTER);
            user.type("Paying wages");
            user.press(KeyCode.CONTROL, KeyCode.ENTER);
            user.type("News");

            Register register = user.register();
            assertThat(register.activities().stream().map(a -> a.name().in(Language.ENGLISH)))
                    .containsExactly("Payroll", "News");
            assertThat(register.activities().getFirst().purposes().getFirst().text().in(Language.ENGLISH))
                    .isEqualTo("Paying wages");
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register().activities().getLast().name().in(Language.ENGLISH)).isEmpty();
            assertThat(user.focused()).isEqualTo("Bezeichnung, Englisch");
        }
    }

    @Test
    void aRegisterOfOneLanguageIsGivenAnother() throws Exception {
        Register german = Small.register().withLanguages(List.of(Language.GERMAN));
        Path file = folder.resolve("deutsch.ropa");
        RopaFile.save(file, german);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.click(user.button("Sprachen"));
            ComboBox<?> choice = (ComboBox<?>) user.one(".combo-box", n -> true);
            assertThat(choice.getValue()).isEqualTo(Language.ENGLISH);
            user.click(user.button("Sprache hinzufügen"));
            assertThat(user.register().languages()).containsExactly(Language.GERMAN, Language.ENGLISH);
            user.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(user.register()).isEqualTo(german);
        }
    }
}
