package org.tabularium.store.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.store.lock.LockFile.Attempt;

/// A file by which other processes know that this one lives and takes care of something.
public final class Presence implements AutoCloseable {
    private final LockFile lock;

    private Presence(LockFile lock) {
        this.lock = lock;
    }

    /// Takes care of something that nobody else takes care of.
    ///
    /// @return nothing if another living process does
    /// @throws IOException if no file can be made there
    public static Optional<Presence> at(Path path, Locks locks) throws IOException {
        return switch (LockFile.take(path, locks.owner())) {
            case Attempt.Got(LockFile lock) -> Optional.of(new Presence(lock));
            case Attempt.Busy _ -> Optional.empty();
            case Attempt.Refused(IOException why) -> throw why;
        };
    }

    /// Ends it; what it was for is to be put away before.
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
