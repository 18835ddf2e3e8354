package org.tabularium.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes a folder of finished files, or none.
///
/// The files are written into a hidden folder beside, which is moved into place.
public final class SafeFolder {
    private SafeFolder() {}

    /// Puts files into a folder.
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws StoreException, IOException;
    }

    /// Makes a new folder.
    ///
    /// @throws StoreException if it cannot be made or is there already; nothing is left then
    public static void write(Path folder, Filling filling) throws StoreException {
        Path target = folder.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(new Problem.AlreadyThere(), folder, null);
        }
        lend(parent(target, folder), beside -> {
            filling.fill(beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    /// Lends a hidden folder within another, which is gone afterwards.
    ///
    /// @throws StoreException if it cannot be made or filled
    public static void lend(Path parent, Filling filling) throws StoreException {
        if (!Files.isDirectory(parent)) {
            throw new StoreException(new Problem.FolderMissing(parent), parent, null);
        }
        Path beside = parent.resolve(".tabularium-" + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectory(beside);
            filling.fill(beside);
        } catch (IOException e) {
            throw new StoreException(Failures.ofWriting(e, parent), parent, e);
        } finally {
            discard(beside);
        }
    }

    /// Makes a folder of the program's own, which nobody but the user may look into, if it is not there yet.
    public static void own(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, posix ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0]);
    }

    private static Path parent(Path target, Path folder) throws StoreException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new StoreException(new Problem.IsFolder(), folder, null);
        }
        return parent;
    }

    /// After a success it is gone or of no use any more; after a failure that failure is what the user must hear of.
    private static void discard(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            return;
        }
    }
}
