package org.tabularium.ui;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Editor;
import org.tabularium.store.RopaFile;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Files that are not what they should be, opened while a register is open.
class BadFilesTest {
    @TempDir Path folder;

    @Test
    void aBadFileIsToldInASentenceAndTheOpenRegisterStays() throws Exception {
        List<Path> bad = List.of(folder.resolve("fehlt.ropa"),
                Files.createDirectory(folder.resolve("o.ropa")),
                Files.writeString(folder.resolve("text.ropa"), "Liebe Kolleginnen"),
                Files.writeString(folder.resolve("ab.ropa"), small().substring(0, small().length() / 2)),
                Files.write(folder.resolve("latin.ropa"), small().getBytes(StandardCharsets.ISO_8859_1)),
                Files.write(folder.resolve("utf16.ropa"), ("\ufeff" + small()).getBytes(UTF_16LE)),
                Files.writeString(folder.resolve("typ.ropa"),
                        small().replace("\"de\": \"" + Small.PURPOSE + "\"", "\"de\": [7]")),
                tooLarge());
        Path good = Small.file(folder);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(good);
            Editor open = user.editor();
            Editor.State state = open.state();
            for (Path file : bad) {
                user.open(file);
                assertThat(user.notices()).last().isEqualTo(sentence(file));
                assertThat(user.editor()).isSameAs(open);
                assertThat(open.state()).isSameAs(state);
            }
            assertThat(user.notices()).hasSize(3);
            assertThat(user.entry("Lohnabrechnung").isVisible()).isTrue();
        }
    }

    @Test
    void aFileOfANewerFormatOpensForReadingOnly() throws Exception {
        String text = small().replace("\"formatVersion\": 1", "\"formatVersion\": 2");
        Path newer = Files.writeString(folder.resolve("neu.ropa"), text);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(newer);
            assertThat(user.notices()).singleElement().asString().contains("neuere Format 2");
            user.click(user.field("Zweck, Deutsch"));
            user.type("x");
            assertThat(user.register()).isEqualTo(Small.register());
            assertThat(user.field("Zweck, Deutsch").getText()).isEqualTo(Small.PURPOSE);
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(newer).hasContent(text);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTheRegisterStaysUnsaved() throws Exception {
        Path good = Small.file(folder);
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(good);
            user.click(user.field("Bezeichnung, Deutsch"));
            user.type("x");
            user.ports.chosen = Optional.of(folder.resolve("weg").resolve("klein.ropa"));
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            assertThat(user.notices()).singleElement().asString().contains("weg").contains("unverändert");
            assertThat(user.editor().state().unsaved()).isTrue();
            assertThat(user.editor().state().file()).contains(good);
            assertThat(RopaFile.open(good).register()).isEqualTo(Small.register());
            user.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(RopaFile.open(good).register()).isEqualTo(user.register());
        }
    }

    private static String small() {
        return new String(RopaFormat.write(Small.register()), StandardCharsets.UTF_8);
    }

    private static String sentence(Path file) {
        return catchThrowableOfType(StoreException.class, () -> RopaFile.open(file)).sentence(Locale.GERMAN);
    }

    private Path tooLarge() throws Exception {
        Path file = folder.resolve("riesig.ropa");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L * 1024 * 1024 * 1024);
        }
        return file;
    }
}
