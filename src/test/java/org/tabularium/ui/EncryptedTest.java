package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.store.RopaFile;
import org.tabularium.store.vault.VaultKey;

/// A register with a password.
class EncryptedTest {
    private static final String PASSWORD = "Segelboot Lampe";
    @TempDir Path folder;

    @Test
    void aPasswordIsSetAskedForAndRemoved() throws Exception {
        Path file = Small.file(folder);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.menu("Kennwort", "Kennwort setzen oder ändern …");
            user.type(PASSWORD);
            user.press(KeyCode.TAB);
            user.type(PASSWORD);
            user.press(KeyCode.ENTER);
            assertThat(RopaFile.isEncrypted(file)).isTrue();
            assertThat(user.says(".encrypted-mark")).isEqualTo("Verschlüsselt");
            user.press(KeyCode.CONTROL, KeyCode.W);
        }
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.type("falsches Kennwort");
            user.press(KeyCode.ENTER);
            assertThat(user.says(".section-hint")).contains("falsch");
            user.type(PASSWORD);
            user.press(KeyCode.ENTER);
            assertThat(user.register()).isEqualTo(Small.register());
            user.menu("Kennwort", "Kennwort entfernen …");
            user.click(user.button("Kennwort entfernen"));
            assertThat(RopaFile.open(file).register()).isEqualTo(Small.register());
            assertThat(user.shows(".encrypted-mark")).isFalse();
        }
    }

    @Test
    void nothingOfAnEncryptedRegisterIsReadableAnywhere() throws Exception {
        Path file = folder.resolve("geheim.ropa");
        VaultKey key = VaultKey.of(PASSWORD.toCharArray());
        RopaFile.save(file, Small.register(), Optional.of(key));
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.type(PASSWORD);
            user.press(KeyCode.ENTER);
            user.screen(() -> ApartTest.edit(user.shell, "Streng Vertraulich"));
            user.pass();
            user.press(KeyCode.CONTROL, KeyCode.S);
            user.screen(() -> ApartTest.edit(user.shell, "Streng Vertraulich GmbH"));
            user.pass();
            assertThat(written()).isNotEmpty().noneMatch(text -> text.contains("Vertraulich"))
                    .noneMatch(text -> text.contains("Lohnabrechnung"));
        }
    }

    /// All that lies in the folder, of whatever kind.
    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(EncryptedTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            return "";
        }
    }
}
