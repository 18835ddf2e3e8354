package org.tabularium.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.store.FaultyDisk.End;
import org.tabularium.store.SureFile.Mended;

class SureFileTest {
    private static final long ENOUGH = Long.MAX_VALUE;
    private static final String OLD = "the old state";
    private static final String LONGER = "ANOTHER ONE, WHICH IS LONGER";

    @TempDir Path folder;
    @TempDir Path own;
    private Path file = Path.of("");

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("a.ropa"), OLD);
    }

    @Test
    void aFileThatCannotBeReplacedIsOverwrittenAndNothingElseLeft() throws Exception {
        faulty(ENOUGH, End.FULL).write(file, bytes(LONGER));
        assertThat(file).hasContent(LONGER);
        faulty(ENOUGH, End.FULL).write(file, bytes("short"));
        assertThat(file).hasContent("short");
        assertThat(names()).containsExactly("a.ropa");
    }

    @Test
    void aFileInAFolderThatTakesNoneIsOverwrittenWithItsCopyElsewhere() throws Exception {
        SureFile writing = closed(ENOUGH, End.FULL);
        writing.write(file, bytes(LONGER));
        assertThat(file).hasContent(LONGER);
        assertThat(own.resolve("rescues")).isEmptyDirectory();
    }

    @Test
    void aNewFileInAFolderThatTakesNoneIsTold() {
        assertThatThrownBy(() -> closed(ENOUGH, End.FULL).write(folder.resolve("b.ropa"), bytes("b")))
                .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.problem())
                        .isEqualTo(new Problem.FolderNotWritable(folder)));
    }

    @Test
    void whereNeitherWayIsThereTheFileStaysAndIsTold() {
        FaultyDisk none =
                new FaultyDisk(ENOUGH, End.FULL, p -> !p.getFileName().toString().contains(".~new."));
        assertThatThrownBy(() -> none.writing(own).write(file, bytes(LONGER)))
                .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.problem())
                        .isEqualTo(new Problem.WriteFailed("used by another process")));
        assertThat(file).hasContent(OLD);
        assertThat(names()).containsExactly("a.ropa");
    }

    /// Whatever number of bytes is taken before the disk is full.
    @ParameterizedTest
    @CsvSource({"0", "1", "5", "11", "15", "20", "27"})
    void onADiskThatFillsUpTheOldOrTheNewStateIsThereAtTheNextOpening(long room) throws Exception {
        Throwable thrown = catchThrowable(() -> faulty(room, End.FULL).write(file, bytes(LONGER)));
        assertThat(thrown).isInstanceOf(StoreException.class);
        boolean torn = ((StoreException) thrown).problem() instanceof Problem.OfKeeping.Torn;
        // Beyond the old end is written first: as long as that does not fit, nothing old is touched.
        assertThat(torn).isEqualTo(room > LONGER.length() - OLD.length());
        Mended mended = new SureFile(own).mend(file, _ -> assertThat(false).isTrue());
        assertThat(file).hasContent(torn ? LONGER : OLD);
        assertThat(mended).isEqualTo(torn ? Mended.COMPLETED : Mended.NOTHING);
        assertThat(names()).containsExactly("a.ropa");
    }

    @ParameterizedTest
    @CsvSource({"0,longer", "5,longer", "12,longer", "20,longer", "0,cut", "2,cut", "0,same as it",
            "7,same as it"})
    void whenTheProcessDiesWhileOverwritingTheNextOpeningCompletesIt(long room, String text)
            throws Exception {
        byte[] after = bytes(text.equals("longer") ? LONGER : text);
        for (SureFile writing : List.of(faulty(room, End.KILLED), closed(room, End.KILLED))) {
            Files.writeString(file, OLD);
            assertThatThrownBy(() -> writing.write(file, after)).isInstanceOf(FaultyDisk.Killed.class);
            SureFile next = new SureFile(own);
            assertThat(next.isPending(file)).isTrue();
            assertThat(next.mend(file, _ -> assertThat(false).isTrue())).isEqualTo(Mended.COMPLETED);
            assertThat(file).hasBinaryContent(after);
            assertThat(next.isPending(file)).isFalse();
        }
    }

    @Test
    void whatSomebodyElseHasWrittenSinceIsNotMended() throws Exception {
        assertThatThrownBy(() -> faulty(15, End.KILLED).write(file, bytes(LONGER)))
                .isInstanceOf(FaultyDisk.Killed.class);
        Files.writeString(file, "by somebody else");
        List<byte[]> kept = new ArrayList<>();
        assertThat(new SureFile(own).mend(file, kept::add)).isEqualTo(Mended.OVERTAKEN);
        assertThat(file).hasContent("by somebody else");
        assertThat(kept).containsExactly(bytes(LONGER));
    }

    @Test
    void aCopyThatWasNotFinishedIsNoReasonToTouchTheFile() throws Exception {
        byte[] whole = copy();
        for (int length = 0; length < whole.length; length++) {
            Path copy = folder.resolve(".~rescue.a.ropa");
            Files.write(copy, Arrays.copyOf(whole, length));
            assertThat(new SureFile(own).mend(file, _ -> assertThat(false).isTrue()))
                    .isEqualTo(Mended.NOTHING);
            assertThat(file).hasContent(OLD);
            assertThat(copy).doesNotExist();
        }
    }

    @Test
    void aFileWithSeveralNamesKeepsThem() throws Exception {
        Path other = Files.createLink(folder.resolve("other.ropa"), file);
        new SureFile(own).write(file, bytes(LONGER));
        assertThat(other).hasContent(LONGER);
    }

    @Test
    void theCopyMayBeReadByNobodyElseThanTheFile() throws Exception {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> faulty(0, End.KILLED).write(file, bytes(LONGER)))
                .isInstanceOf(FaultyDisk.Killed.class);
        assertThat(PosixFilePermissions
                .toString(Files.getPosixFilePermissions(folder.resolve(".~rescue.a.ropa"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> closed(0, End.KILLED).write(file, bytes(LONGER)))
                .isInstanceOf(FaultyDisk.Killed.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("rescues"))))
                .isEqualTo("rwx------");
    }

    private byte[] copy() throws IOException {
        assertThatThrownBy(() -> faulty(0, End.KILLED).write(file, bytes(LONGER)))
                .isInstanceOf(FaultyDisk.Killed.class);
        return Files.readAllBytes(folder.resolve(".~rescue.a.ropa"));
    }

    private SureFile faulty(long room, End end) {
        return new FaultyDisk(room, end, _ -> false).writing(own);
    }

    /// As well, and the folder takes no new files.
    private SureFile closed(long room, End end) {
        return new FaultyDisk(room, end, p -> p.startsWith(folder)).writing(own);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
