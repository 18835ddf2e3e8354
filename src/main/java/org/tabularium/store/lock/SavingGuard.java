package org.tabularium.store.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.tabularium.store.FileKey;
import org.tabularium.store.Problem;
import org.tabularium.store.SafeFolder;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.LockFile.Attempt;

/// Lets one at a time look at a file and write it, also if several hold it; a process has one of this.
///
/// Where the folder takes no new files, this holds among the processes of one user only.
public final class SavingGuard {
    private static final String BESIDE = ".~save.";
    private static final long PAUSE = 20;

    private final Path own;
    private final Locks locks;
    private final Duration patience;
    private final Map<Path, ReentrantLock> here = new ConcurrentHashMap<>();

    /// What is done alone.
    @FunctionalInterface
    public interface Work<T> {
        T run() throws StoreException;
    }

    /// @param own folder of the program's own state
    /// @param patience how long another save is waited for
    public SavingGuard(Path own, Locks locks, Duration patience) {
        this.own = own;
        this.locks = locks;
        this.patience = patience;
    }

    /// Does something while nobody else does anything with the file.
    ///
    /// @throws StoreException with [Problem.OfKeeping.Busy] if that cannot be had within the time
    public <T> T alone(Path file, Work<T> work) throws StoreException {
        Path real = FileKey.real(file);
        ReentrantLock lock = here.computeIfAbsent(real, _ -> new ReentrantLock());
        lock.lock();
        try (Kept _ = new Kept(acquire(real))) {
            return work.run();
        } finally {
            lock.unlock();
        }
    }

    /// Whether somebody is at it, or has died of it.
    public boolean isThere(Path file) {
        return Files.exists(guard(FileKey.real(file)));
    }

    private static Path guard(Path real) {
        return real.resolveSibling(BESIDE + real.getFileName() + "#");
    }

    private Optional<LockFile> acquire(Path real) throws StoreException {
        Attempt beside = await(guard(real), real);
        if (beside instanceof Attempt.Got(LockFile lock)) {
            return Optional.of(lock);
        }
        try {
            Path guards = own.resolve("guards");
            SafeFolder.own(guards);
            return await(guards.resolve(FileKey.of(real)), real) instanceof Attempt.Got(LockFile lock)
                    ? Optional.of(lock)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // comparing before writing is what is left then
        }
    }

    /// Got or refused. What another computer has left behind is not waited for twice.
    private Attempt await(Path path, Path real) throws StoreException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Owner> first = Optional.empty();
        while (true) {
            Attempt attempt = LockFile.take(path, locks.owner());
            if (!(attempt instanceof Attempt.Busy(Optional<Owner> owner))) {
                return attempt;
            }
            if (System.nanoTime() >= end) {
                if (owner.filter(o -> !o.isHere()).isPresent() && owner.equals(first)) {
                    return LockFile.seize(path, locks.owner());
                }
                throw new StoreException(new Problem.OfKeeping.Busy(), real, null);
            }
            first = first.or(() -> owner);
            pause(real);
        }
    }

    private static void pause(Path real) throws StoreException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(new Problem.OfKeeping.Busy(), real, e);
        }
    }

    private record Kept(Optional<LockFile> lock) implements AutoCloseable {
        @Override
        public void close() {
            try {
                if (lock.isPresent()) {
                    lock.get().close();
                }
            } catch (IOException _) {
                // What stays behind is recognised by its process being gone.
            }
        }
    }
}
