package org.tabularium.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Replaces a file by a finished one, or leaves it as it is.
///
/// The content is written beside the file under a hidden name, brought to the disk, and moved into place.
/// Links are followed; the permissions of an existing file are kept.
public final class SafeFile {
    private static final Disk SYSTEM = new SystemDisk();
    private static final int LONGEST_CHAIN_OF_LINKS = 40;

    private SafeFile() {}

    /// Writes a file, new or in the place of an old one.
    ///
    /// Whatever is thrown, also by the content itself, the old file is as it was and nothing lies beside it.
    ///
    /// @throws StoreException if the file cannot be written
    public static void write(Path file, Content content) throws StoreException {
        write(file, content, SYSTEM);
    }

    /// Writes a file of which nobody else writes at the same time. What a process that died has left unfinished lies
    /// under the same hidden name, and is gone then.
    ///
    /// @throws StoreException if the file cannot be written
    public static void writeAlone(Path file, Content content) throws StoreException {
        writeAlone(file, content, SYSTEM);
    }

    static void write(Path file, Content content, Disk disk) throws StoreException {
        write(file, content, disk, ".tabularium-" + UUID.randomUUID() + ".tmp");
    }

    static void writeAlone(Path file, Content content, Disk disk) throws StoreException {
        Path unfinished = unfinished(target(file));
        discard(unfinished);
        write(file, content, disk, unfinished.getFileName().toString());
    }

    /// Where a file lies until it is finished, if nobody else writes it.
    public static Path unfinished(Path file) {
        return file.resolveSibling(".~new." + file.getFileName());
    }

    private static void write(Path file, Content content, Disk disk, String name) throws StoreException {
        Path target = target(file);
        Path folder = folder(target, file);
        Path beside = folder.resolve(name);
        try {
            Optional<Set<PosixFilePermission>> kept = permissions(target);
            try (OutputStream out = create(beside, kept, disk)) {
                if (kept.isPresent()) {
                    // The system takes from the permissions of a new file what the user's mask forbids.
                    Files.setPosixFilePermissions(beside, kept.get());
                }
                fill(out, content);
            }
            disk.replace(target, beside);
        } catch (StoreException e) {
            throw e.of(file);
        } catch (IOException e) {
            throw new StoreException(Failures.ofWriting(e, folder), file, e);
        } finally {
            discard(beside);
        }
    }

    static OutputStream create(Path beside, Optional<Set<PosixFilePermission>> permissions, Disk disk)
            throws StoreException {
        try {
            return disk.create(beside, permissions.map(PosixFilePermissions::asFileAttribute).stream()
                    .toArray(FileAttribute<?>[]::new));
        } catch (IOException e) {
            throw new StoreException(Failures.ofCreating(e, beside), e);
        }
    }

    static void fill(OutputStream file, Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(new Unclosed(file), 64 * 1024);
        content.writeTo(out);
        out.flush();
    }

    /// After a success there is nothing left to delete; after a failure that failure is what the user must
    /// hear of.
    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException _) {
            return;
        }
    }

    /// The real file behind links, also if it does not exist yet.
    static Path target(Path file) throws StoreException {
        Path target = file.toAbsolutePath();
        try {
            for (int i = 0; Files.isSymbolicLink(target); i++) {
                if (i == LONGEST_CHAIN_OF_LINKS) {
                    throw new StoreException(new Problem.WriteFailed("too many links"), file, null);
                }
                target = target.resolveSibling(Files.readSymbolicLink(target));
            }
        } catch (IOException e) {
            throw new StoreException(new Problem.WriteFailed(Failures.detail(e)), file, e);
        }
        return target;
    }

    static Path folder(Path target, Path file) throws StoreException {
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new StoreException(new Problem.IsFolder(), file, null);
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreException(new Problem.FolderMissing(folder), file, null);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new StoreException(new Problem.NotAFile(), file, null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new StoreException(new Problem.NotWritable(), file, null);
        }
        return folder;
    }

    static Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view == null || !Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    /// Leaves the file open when the content closes its stream, since it has to be brought to the disk first.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
