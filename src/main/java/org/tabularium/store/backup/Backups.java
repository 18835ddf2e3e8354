package org.tabularium.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tabularium.store.Failures;
import org.tabularium.store.FileKey;
import org.tabularium.store.Fingerprint;
import org.tabularium.store.Problem;
import org.tabularium.store.SafeFolder;
import org.tabularium.store.StoreException;

/// Keeps the last states of files, those of each file in a folder of their own.
///
/// States are numbered, so that a clock that is set back puts none of them in the place of another.
public final class Backups {
    /// How many states are kept besides the latest one, which is usually that of the file.
    public static final int EARLIER = 10;

    private final Path all;
    private final Clock clock;

    /// What becomes of the bytes of states when a password is set, changed or removed.
    @FunctionalInterface
    public interface Turning {
        /// What the bytes of a state become; nothing to leave it as it is.
        Optional<byte[]> turned(byte[] bytes) throws StoreException;
    }

    /// @param all where the folders are; made when it is needed
    public Backups(Path all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    /// Keeps a state of a file as the latest one. A state that is kept already is counted anew.
    ///
    /// @throws StoreException with [Problem.OfKeeping.NoBackup] if it cannot be kept
    public void keep(Path file, byte[] bytes) throws StoreException {
        keeping(file, folder -> {
            SafeFolder.own(folder.path());
            folder.about(file);
            folder.add(bytes, clock.instant());
            folder.limit(1 + EARLIER);
        });
    }

    /// Turns every state of a file into other bytes.
    ///
    /// @throws StoreException with [Problem.OfKeeping.NoBackup] if that breaks off; what is not turned is as it was
    public void turn(Path file, Turning turning) throws StoreException {
        keeping(file, folder -> {
            for (Backup backup : folder.list()) {
                Optional<byte[]> turned = turning.turned(Files.readAllBytes(backup.file()));
                if (turned.isPresent()) {
                    folder.replace(backup, turned.get());
                }
            }
        });
    }

    /// The states kept of a file, the latest first.
    public List<Backup> list(Path file) throws StoreException {
        try {
            return folder(file).list();
        } catch (IOException e) {
            throw new StoreException(Failures.ofReading(e), place(file), e);
        }
    }

    /// The bytes of a state.
    ///
    /// @throws StoreException if they cannot be read, or are not as they were kept
    public byte[] read(Backup backup) throws StoreException {
        try {
            byte[] bytes = Files.readAllBytes(backup.file());
            if (!Fingerprint.of(bytes).equals(backup.sha256())) {
                throw new StoreException(new Problem.OfKeeping.BackupDamaged(), backup.file(), null);
            }
            return bytes;
        } catch (IOException e) {
            throw new StoreException(Failures.ofReading(e), backup.file(), e);
        }
    }

    /// Where the states of a file are.
    public Path place(Path file) {
        return all.resolve(FileKey.of(file));
    }

    private BackupFolder folder(Path file) {
        return new BackupFolder(place(file));
    }

    private void keeping(Path file, Step step) throws StoreException {
        try {
            step.run(folder(file));
        } catch (IOException e) {
            throw new StoreException(new Problem.OfKeeping.NoBackup(Failures.detail(e)), file, e);
        } catch (StoreException e) {
            throw new StoreException(new Problem.OfKeeping.NoBackup(Failures.detail(e)), file, e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run(BackupFolder folder) throws StoreException, IOException;
    }
}
