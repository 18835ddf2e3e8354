package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.Watcher;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.RequestPack.Manner;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.Failing;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;

/// What hinders an export, or stops it, leaves the former files and nothing else.
class ExportTroubleTest {
    private static final Law LAW = Law.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Manner ZIP = new Manner("AZ 7", DAY, true);
    private static final Manner FOLDER = new Manner("AZ 7", DAY, false);
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Failing.class)
    void aDiskThatDoesNotTakeAFileIsToldInASentenceAndLeavesTheFormerFile(Failing disk) throws Exception {
        for (Format format : Format.values()) {
            ExportOrder order = order(List.of(format), folder);
            Path old = Files.writeString(folder.resolve(order.fileNames().getFirst()), "old");
            assertThatThrownBy(() -> FailingJobs.on(disk).run(order, Watcher.NONE))
                    .isInstanceOfSatisfying(StoreException.class, e -> {
                        assertThat(e.problem()).isEqualTo(disk.problem(folder));
                        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                            assertThat(e.sentence(language)).contains(old.getFileName().toString())
                                    .endsWith(".").doesNotContain(".tmp");
                        }
                    });
            assertThat(old).hasContent("old");
            Files.delete(old);
            assertThat(names()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Failing.class)
    void aPackThatDoesNotFitLeavesTheFormerArchiveAndNoFolder(Failing disk) throws Exception {
        RequestPack pack = new RequestPack(LAW, FailingJobs.on(disk));
        ExportOrder order = order(List.of(Format.PDF), folder);
        Path old = Files.writeString(RequestPack.target(order, ZIP), "old");
        for (Manner manner : List.of(ZIP, FOLDER)) {
            assertThatThrownBy(() -> pack.write(order, manner)).isInstanceOf(StoreException.class);
            assertThat(names()).containsExactly(old.getFileName().toString());
            assertThat(old).hasContent("old");
        }
    }

    @Test
    void aPackCancelledAtAnyMomentLeavesTheFormerArchiveAndNothingElse() throws Exception {
        RequestPack pack = new RequestPack(LAW);
        ExportOrder order = order(List.of(Format.DOCX, Format.PDF), folder);
        Path old = Files.writeString(RequestPack.target(order, ZIP), "old");
        for (Manner manner : List.of(ZIP, FOLDER)) {
            for (double when = 0; when <= 1; when += 0.125) {
                double at = when;
                assertThatThrownBy(() -> pack.write(order, manner, (file, share) -> {
                    if (share >= at) {
                        throw new CancellationException();
                    }
                })).as(manner + " at " + at).isInstanceOf(CancellationException.class);
                assertThat(names()).containsExactly(old.getFileName().toString());
                assertThat(old).hasContent("old");
            }
        }
    }

    @Test
    void aPackTellsHowFarItIsFromNothingToAll() throws Exception {
        List<Double> shares = new ArrayList<>();
        ExportOrder order = order(List.of(Format.PDF), folder);
        new RequestPack(LAW).write(order, ZIP, (file, share) -> shares.add(share));
        assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void aPackWhoseFolderIsThereAlreadyIsToldSo() throws Exception {
        ExportOrder order = order(List.of(Format.PDF), folder);
        Path there = Files.createDirectory(RequestPack.target(order, FOLDER));
        assertThatThrownBy(() -> new RequestPack(LAW).write(order, FOLDER)).isInstanceOfSatisfying(
                StoreException.class, e -> assertThat(e.sentence(Locale.GERMAN)).contains(there.toString()));
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void aFolderThatReallyTakesNoFilesIsTold() {
        Path system = Path.of("/proc");
        assumeThat(system).isDirectory();
        told(() -> new ExportJob(LAW).run(order(List.of(Format.DOCX), system), Watcher.NONE),
                new Problem.FolderNotWritable(system));
    }

    @Test
    void aFileThatIsReallyProtectedIsToldAndStays() throws Exception {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        ExportOrder order = order(List.of(Format.DOCX), folder);
        Path old = Files.writeString(folder.resolve(order.fileNames().getFirst()), "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(old)).isFalse(); // whoever may do everything is not hindered
        told(() -> new ExportJob(LAW).run(order, Watcher.NONE), new Problem.NotWritable());
        assertThat(old).hasContent("old");
    }

    private static void told(ThrowingCallable export, Problem problem) {
        assertThatThrownBy(export).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static ExportOrder order(List<Format> formats, Path folder) {
        Register register = Register.blank(List.of(Language.GERMAN), "DE");
        return new ExportOrder(register, "klein", List.of(What.REGISTER), formats, register.languages(),
                folder);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
