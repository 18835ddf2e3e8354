package org.tabularium.store.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.store.FileKey;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;

/// The locks of this process; it has one of this.
public final class Locks {
    private static final String BESIDE = ".~lock.";
    private final Clock clock;
    private final Map<Path, Holding> open = new HashMap<>();

    /// @param clock tells others since when a file is open
    public Locks(Clock clock) {
        this.clock = clock;
    }

    /// Holds a file for one window, as far as nobody else does. To be closed with the window.
    public Holding hold(Path file) {
        Holding holding = new Holding(FileKey.real(file), this);
        holding.check();
        return holding;
    }

    /// Who has a file open, as another program may ask before it writes it; nobody if that process is gone.
    ///
    /// @throws StoreException with [Problem.OfKeeping.Locked] if somebody has
    public static void refuse(Path file) throws StoreException {
        Optional<Holder> holder = LockFile.read(lock(FileKey.real(file))).filter(Predicate.not(Owner::isGone))
                .map(Owner::holder);
        if (holder.isPresent()) {
            Holder h = holder.get();
            throw new StoreException(new Problem.OfKeeping.Locked(h.user(), h.machine(), h.since()), file,
                    null);
        }
    }

    static Path lock(Path real) {
        return real.resolveSibling(BESIDE + real.getFileName() + "#");
    }

    Owner owner() {
        return Owner.here(clock.instant());
    }

    /// Whether the file is that of this window; it becomes so if it is of none.
    synchronized boolean register(Path real, Holding holding) {
        return open.computeIfAbsent(real, _ -> holding).equals(holding);
    }

    /// Makes the file that of this window.
    ///
    /// @return the window that had it
    synchronized Optional<Holding> reassign(Path real, Holding holding) {
        return Optional.ofNullable(open.put(real, holding)).filter(h -> !h.equals(holding));
    }

    synchronized void forget(Path real, Holding holding) {
        open.remove(real, holding);
    }

    static StoreException unheld(Path real, IOException why) {
        return new StoreException(
                new Problem.OfKeeping.NoLock(real.getParent() == null ? real : real.getParent()), real, why);
    }
}
