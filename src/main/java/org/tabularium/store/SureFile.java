package org.tabularium.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Replaces a file also where no other can be moved into its place: then it is overwritten where it is, while a copy of
/// both states, brought to the disk before, outlasts whatever breaks off.
///
/// A folder may take no new files although the file may be written, a program may hold the file, a drive may not know how
/// to replace a file; and a file with several names would lose all but one. The copy lies beside the file, so that
/// whoever opens it next finds it, or else in the program's own folder. One process at a time may write or mend a file.
public final class SureFile {
    private static final String BESIDE = ".~rescue.";
    private final Path own;
    private final Disk disk;

    /// What was to be written and is not any more.
    @FunctionalInterface
    public interface Overtaken {
        void keep(byte[] bytes) throws StoreException;
    }

    /// What became of a save that had broken off.
    public enum Mended {
        /// None had.
        NOTHING,
        /// The file is as it was to become.
        COMPLETED,
        /// Somebody else has written the file since; it was left alone.
        OVERTAKEN
    }

    /// @param own folder of the program's own state, made when it is needed
    public SureFile(Path own) {
        this(own, new SystemDisk());
    }

    SureFile(Path own, Disk disk) {
        this.own = own;
        this.disk = disk;
    }

    /// Writes a file, new or in the place of an old one.
    ///
    /// @throws StoreException if it cannot be written. The old file is as it was, but after [Problem.OfKeeping.Torn],
    ///     which leaves the copy
    public void write(Path file, byte[] bytes) throws StoreException {
        Path target = SafeFile.target(file);
        if (Files.isRegularFile(target) && hasSeveralNames(target)) {
            SafeFile.folder(target, file);
            overwrite(target, bytes, file);
            return;
        }
        try {
            SafeFile.writeAlone(file, out -> out.write(bytes), disk);
        } catch (StoreException refused) {
            if (!mayBeOverwritten(refused.problem(), target)) {
                throw refused;
            }
            try {
                overwrite(target, bytes, file);
            } catch (StoreException e) {
                // Why it could not be replaced tells the user more, unless something is left to be mended.
                throw e.problem() instanceof Problem.OfKeeping.Torn ? e : refused;
            }
        }
    }

    private void overwrite(Path target, byte[] bytes, Path file) throws StoreException {
        try {
            Rescue rescue = new Rescue(found(target), Bytes.of(bytes));
            Path kept = keep(rescue, target);
            try {
                new Overwriting(disk).forth(target, rescue);
            } catch (IOException e) {
                if (!new Overwriting(disk).back(target, rescue)) {
                    throw new StoreException(new Problem.OfKeeping.Torn(kept), file, e);
                }
                Files.deleteIfExists(kept);
                throw e;
            }
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            throw new StoreException(Failures.ofWriting(e, folder(target)), file, e);
        }
    }

    /// Whether a file is being overwritten where it is, or that broke off.
    public boolean isPending(Path file) throws StoreException {
        return places(SafeFile.target(file)).stream().anyMatch(Files::exists);
    }

    /// Whether a file is being written in whatever way, or that broke off.
    public boolean hasLeftovers(Path file) throws StoreException {
        return isPending(file) || Files.exists(SafeFile.unfinished(SafeFile.target(file)));
    }

    /// Completes what broke off, and clears what was not finished. To be called before reading, when no other
    /// process is writing the file.
    ///
    /// @param overtaken keeps what was to be written if somebody else has written the file since
    /// @throws StoreException if it can be neither read nor completed; nothing is lost then
    public Mended mend(Path file, Overtaken overtaken) throws StoreException {
        Path target = SafeFile.target(file);
        Mended mended = Mended.NOTHING;
        try {
            for (Path place : places(target)) {
                if (Files.exists(place)) {
                    Optional<Rescue> rescue = Rescue.of(Files.readAllBytes(place));
                    if (rescue.isPresent()) {
                        mended = mend(target, rescue.get(), overtaken);
                    }
                    Files.delete(place);
                }
            }
            Files.deleteIfExists(SafeFile.unfinished(target));
        } catch (IOException e) {
            throw new StoreException(Failures.ofWriting(e, folder(target)), file, e);
        }
        return mended;
    }

    private Mended mend(Path target, Rescue rescue, Overtaken overtaken) throws StoreException, IOException {
        Bytes found = found(target);
        if (found.equals(rescue.after())) {
            return Mended.NOTHING;
        }
        if (found.length() > 0 && !rescue.mayHaveLeft(found.array())) {
            overtaken.keep(rescue.after().array());
            return Mended.OVERTAKEN;
        }
        new Overwriting(disk).forth(target, rescue);
        return Mended.COMPLETED;
    }

    private static Bytes found(Path target) throws IOException {
        return Files.exists(target) ? Bytes.of(Files.readAllBytes(target)) : Bytes.NONE;
    }

    private static Path folder(Path target) {
        return Objects.requireNonNullElse(target.getParent(), target);
    }

    private List<Path> places(Path target) {
        return List.of(target.resolveSibling(BESIDE + target.getFileName()),
                own.resolve("rescues").resolve(FileKey.of(target)));
    }

    /// Brings the copy to the disk, beside the file or else in the folder of the program.
    private Path keep(Rescue rescue, Path target) throws StoreException, IOException {
        Path beside = places(target).getFirst();
        try {
            return keep(rescue, target, beside);
        } catch (IOException | StoreException e) {
            Files.deleteIfExists(beside);
        }
        Path apart = places(target).getLast();
        SafeFolder.own(folder(apart));
        return keep(rescue, target, apart);
    }

    private Path keep(Rescue rescue, Path target, Path place) throws StoreException, IOException {
        try (OutputStream out = SafeFile.create(place, SafeFile.permissions(target), disk)) {
            SafeFile.fill(out, rescue.content());
        }
        disk.settle(place);
        return place;
    }

    /// A file that may be written in a folder that takes none, or one that cannot be replaced.
    private static boolean mayBeOverwritten(Problem problem, Path target) {
        return switch (problem) {
            case Problem.FolderNotWritable _ -> Files.isRegularFile(target);
            case Problem.NotWritable _, Problem.WriteFailed _ -> true;
            default -> false;
        };
    }

    private static boolean hasSeveralNames(Path target) {
        try {
            return Files.getAttribute(target, "unix:nlink") instanceof Integer names && names > 1;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
            return false;
        }
    }
}
