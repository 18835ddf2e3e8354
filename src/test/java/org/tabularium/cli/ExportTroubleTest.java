package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.FailingJobs;
import org.tabularium.store.Failing;

/// `export` where files cannot be written.
class ExportTroubleTest {
    private static final String NORDLICHT = Path.of("assets/samples/nordlicht.ropa").toString();
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Failing.class)
    void whatTheDiskDoesNotTakeEndsInASentenceAndLeavesTheFormerFile(Failing disk) throws Exception {
        Path old = Files.writeString(folder.resolve("nordlicht-overview-de.docx"), "old");
        Shell shell = new Shell(order -> FailingJobs.on(disk).run(order, ExportJob.Watcher.NONE));
        assertThat(shell.run("export", NORDLICHT, "--what", "overview", "--as", "docx", "--lang", "de",
                "--out", folder.toString())).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("nordlicht-overview-de.docx", ".").doesNotContain("Exception");
        assertThat(old).hasContent("old");
        assertThat(names()).containsExactly("nordlicht-overview-de.docx");
    }

    @Test
    void aPackIsNotPutIntoAFolderOfItsName() throws Exception {
        Path there = Files.createDirectory(folder.resolve("nordlicht-request-pack-2026-11-21"));
        Shell shell = new Shell();
        assertThat(shell.run("export", NORDLICHT, "--what", "request-pack", "--as", "pdf", "--lang", "de",
                "--out", folder.toString())).isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains(there.toString());
        assertThat(there).isEmptyDirectory();
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
