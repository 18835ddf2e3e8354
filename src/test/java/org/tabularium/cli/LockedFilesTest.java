package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.store.RopaFile;

/// A command does not write a register that somebody has open.
class LockedFilesTest {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");
    @TempDir private Path folder;
    private final Shell shell = new Shell();
    private Path file = Path.of("");

    @BeforeEach
    void aRegisterThatErikaHasOpen() throws Exception {
        file = Files.copy(SAMPLE, folder.resolve("a.ropa"));
        Files.writeString(folder.resolve(".~lock.a.ropa#"), """
                tabularium lock 1
                user=Erika
                machine=rechner-2
                since=2026-11-23T10:15:30Z
                token=t
                """);
    }

    @Test
    void mergingIntoItEndsInASentence() throws Exception {
        Path theirs = folder.resolve("theirs.ropa");
        RopaFile.save(theirs, RopaFile.open(SAMPLE).register().withVersion("77"));
        int code = shell.run("merge", SAMPLE.toString(), file.toString(), theirs.toString(), "--out",
                file.toString());
        assertThat(code).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("Erika", "rechner-2", "23.11.2026",
                "Es wurde nichts überschrieben.");
        assertThat(file).hasSameBinaryContentAs(SAMPLE);
    }
}
