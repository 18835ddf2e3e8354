package org.tabularium.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private static final Content NEW = out -> out.write("new".getBytes(UTF_8));

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("a.ropa"), "old");
    }

    @Test
    void aFileIsReplacedAndNothingElseLeft() throws Exception {
        SafeFile.write(file, NEW);
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aStreamClosedByItsContentIsNoFault() throws Exception {
        SafeFile.write(file, out -> {
            NEW.writeTo(out);
            out.close();
        });
        assertThat(file).hasContent("new");
    }

    @Test
    void onAFullDiskTheOldFileStays() {
        fails(() -> SafeFile.write(file, out -> out.write(new byte[200_000]), new SmallDisk(70_000)),
                new Problem.DiskFull());
    }

    @Test
    void onADiskThatIsFullOnlyWhenSyncedTheOldFileStays() {
        fails(() -> SafeFile.write(file, NEW, new SmallDisk(2)), new Problem.DiskFull());
    }

    @Test
    void whenTheContentBreaksOffTheOldFileStays() {
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
            NEW.writeTo(out);
            throw new CancellationException("enough");
        })).isInstanceOf(CancellationException.class);
        untouched();
    }

    @Test
    void aFolderThatRefusesNewFilesIsTold() {
        Disk refusing = new SmallDisk(0) {
            @Override
            public OutputStream create(Path created, FileAttribute<?>... attributes) throws IOException {
                throw new AccessDeniedException(created.toString());
            }
        };
        fails(() -> SafeFile.write(file, NEW, refusing), new Problem.FolderNotWritable(folder));
    }

    @Test
    void aFileHeldByAnotherProgramIsTold() {
        Disk holding = new SmallDisk(1_000) {
            @Override
            public void replace(Path old, Path by) throws IOException {
                throw new AccessDeniedException(by.toString(), old.toString(), null);
            }
        };
        fails(() -> SafeFile.write(file, NEW, holding), new Problem.NotWritable());
    }

    @Test
    void aReallyUnwritableFolderIsTold() {
        Path system = Path.of("/proc");
        assumeThat(system).isDirectory();
        fails(() -> SafeFile.write(system.resolve("a.ropa"), NEW), new Problem.FolderNotWritable(system));
    }

    @Test
    void aMissingFolderIsToldAlsoWhereAFileHasItsName() {
        Path missing = folder.resolve("missing");
        fails(() -> SafeFile.write(missing.resolve("b"), NEW), new Problem.FolderMissing(missing));
        fails(() -> SafeFile.write(file.resolve("b"), NEW), new Problem.FolderMissing(file));
    }

    @Test
    void aFolderIsNotReplaced() {
        fails(() -> SafeFile.write(folder, NEW), new Problem.IsFolder());
    }

    @Test
    void aDeviceIsNotReplaced() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        fails(() -> SafeFile.write(device, NEW), new Problem.NotAFile());
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void whatADeadProcessLeftUnfinishedIsGoneWithTheNextWriting() throws Exception {
        Files.writeString(SafeFile.unfinished(file), "half");
        SafeFile.writeAlone(file, NEW);
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(p -> p.equals(SafeFile.unfinished(file)));
    }

    @Test
    void permissionsAreKept() throws Exception {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        for (String permissions : new String[] {"rw-------", "rw-rw-rw-"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            SafeFile.write(file, NEW);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void theFileBehindLinksIsReplacedAndTheLinksStay() throws Exception {
        Path nested = Files.createDirectory(folder.resolve("links"));
        Path link = Files.createSymbolicLink(nested.resolve("first"), Path.of("second"));
        Files.createSymbolicLink(nested.resolve("second"), Path.of("../a.ropa"));
        SafeFile.write(link, NEW);
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void linksThatLeadInACircleAreTold() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertThatThrownBy(() -> SafeFile.write(link, NEW)).isInstanceOf(StoreException.class);
    }

    private void fails(ThrowingCallable write, Problem expected) {
        assertThatThrownBy(write).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(expected));
        untouched();
    }

    private void untouched() {
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    /// A disk that takes so many bytes of a file, the last of them only when it is closed.
    private static class SmallDisk implements Disk {
        private final SystemDisk system = new SystemDisk();
        private final int room;

        SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public OutputStream create(Path created, FileAttribute<?>... attributes) throws IOException {
            return new FilterOutputStream(system.create(created, attributes)) {
                private int written;

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    written += length;
                    if (written > 64 * 1024) {
                        check();
                    }
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    check();
                }

                private void check() throws IOException {
                    if (written > room) {
                        throw new FileSystemException(created.toString(), null, "No space left on device");
                    }
                }
            };
        }

        @Override
        public void replace(Path old, Path by) throws IOException {
            system.replace(old, by);
        }

        @Override
        public Place open(Path opened) throws IOException {
            return system.open(opened);
        }

        @Override
        public void settle(Path made) {
            system.settle(made);
        }
    }
}
