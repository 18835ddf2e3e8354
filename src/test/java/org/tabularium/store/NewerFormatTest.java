package org.tabularium.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

class NewerFormatTest {
    private static final String NEWER = Broken.register("\"zukunft\": {\"a\": 1.50}")
            .replace("\"formatVersion\": 1", "\"formatVersion\": 2");

    @Test
    void aFileOfANewerFormatThatFitsOpensReadOnlyWithEverythingUnknownKept() throws StoreException {
        Opened opened = RopaFormat.open(NEWER.getBytes(UTF_8));
        assertThat(opened.readOnly()).isTrue();
        assertThat(opened.formatVersion()).isEqualTo(2);
        assertThat(opened.register().extras().members()).containsEntry("zukunft", "{\"a\":1.50}");
    }

    @Test
    void aFileOfThisFormatIsNotReadOnly() throws StoreException {
        assertThat(RopaFormat.open(Broken.register("\"version\": \"1\"").getBytes(UTF_8)).readOnly())
                .isFalse();
    }

    @Test
    void aFileOfANewerFormatThatDoesNotFitIsSaidToComeFromANewerVersion() {
        String text = NEWER.replace("\"zukunft\"", "\"title\"").replace("1.50", "[]");
        assertThat(Broken.sentence(text, Locale.ENGLISH)).contains("newer version of Tabularium (format 2)");
        assertThat(Broken.sentence(text, Locale.GERMAN))
                .contains("neueren Version von Tabularium (Format 2)");
    }

    @Test
    void aFileOfANewerFormatIsNotOverwritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("neu.ropa"), NEWER);
        Register register = Register.blank(List.of(Language.GERMAN), "DE");
        assertThatThrownBy(() -> RopaFile.save(file, register)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(new Problem.NewerOnDisk(2)));
        assertThat(file).hasContent(NEWER);
    }
}
