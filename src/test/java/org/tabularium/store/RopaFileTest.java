package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

class RopaFileTest {
    private static final Register BLANK = Register.blank(List.of(Language.GERMAN), "DE");

    @TempDir Path folder;

    @Test
    void whatIsSavedIsOpened() throws StoreException {
        Path file = folder.resolve("neu.ropa");
        RopaFile.save(file, BLANK);
        assertThat(RopaFile.open(file)).isEqualTo(new Opened(BLANK, 1));
    }

    @Test
    void aFileThatIsNoRegisterMayBeOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("x.ropa"), "{\"format\": ");
        RopaFile.save(file, BLANK);
        assertThat(RopaFile.open(file).register()).isEqualTo(BLANK);
    }

    @Test
    void aMissingFileIsToldByItsName() {
        assertThatThrownBy(() -> RopaFile.open(folder.resolve("weg.ropa"))).isInstanceOfSatisfying(
                StoreException.class,
                e -> assertThat(e.sentence(Locale.GERMAN)).isEqualTo("Die Datei „weg.ropa“ "
                        + "gibt es nicht. Es wurde nichts verändert. Bitte prüfen Sie Name und Ordner."));
    }

    @Test
    void aFolderAndADeviceAreNotRead() {
        fails(folder, new Problem.IsFolder());
        Path device = Path.of("/dev/zero");
        assumeThat(device).exists();
        fails(device, new Problem.NotAFile());
    }

    @Test
    @Timeout(20)
    void twoHundredMegabytesOfBracketsAreNotEvenRead() throws IOException {
        Path file = folder.resolve("brackets.ropa");
        byte[] megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) '[');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(megabyte);
            }
        }
        fails(file, new Problem.TooLarge(64));
    }

    @Test
    void whatTheSystemSaysOfReadingIsTold() {
        assertThat(Failures.ofReading(new AccessDeniedException("a"))).isEqualTo(new Problem.NotReadable());
        assertThat(Failures.ofReading(new IOException("Input/output error")))
                .isEqualTo(new Problem.ReadFailed("Input/output error"));
    }

    @Test
    void aProblemWithinTheFileIsToldWithTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("kaputt.ropa"), "{\n");
        assertThatThrownBy(() -> RopaFile.open(file)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.file()).contains(file);
            assertThat(e.sentence(Locale.ENGLISH))
                    .startsWith("The file “kaputt.ropa” breaks off in the middle");
        });
    }

    private static void fails(Path file, Problem expected) {
        assertThatThrownBy(() -> RopaFile.open(file)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(expected));
    }
}
