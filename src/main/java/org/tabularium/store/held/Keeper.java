package org.tabularium.store.held;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.Snapshot;
import org.tabularium.store.StoreException;
import org.tabularium.store.SureFile;
import org.tabularium.store.backup.Backups;
import org.tabularium.store.journal.Journals;
import org.tabularium.store.journal.Later;
import org.tabularium.store.journal.Left;
import org.tabularium.store.lock.Hold;
import org.tabularium.store.lock.Holding;
import org.tabularium.store.lock.Locks;
import org.tabularium.store.lock.SavingGuard;
import org.tabularium.store.vault.VaultKey;

/// Opens registers and keeps what must not be lost of them; a process has one of it.
///
/// May be used from several threads, but for the constructor not from the screen's: everything here waits for the disk.
public final class Keeper implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final Means means;

    /// @param state folder of the program's own state, where backups and journals are; made when it is needed
    /// @param later does what is done in the background
    /// @param clock tells the time that people are shown
    public Keeper(Path state, Later later, Clock clock) {
        this(state, new SureFile(state), later, clock);
    }

    Keeper(Path state, SureFile writing, Later later, Clock clock) {
        Locks locks = new Locks(clock);
        means = new Means(writing, new SavingGuard(state, locks, PATIENCE), locks,
                new Backups(state.resolve("backups"), clock),
                new Journals(state.resolve("journals"), locks, later, clock), later);
    }

    /// Opens a file that needs no password, and places a lock beside it if nobody else has.
    ///
    /// @throws StoreException if it cannot be read or is no register, with [Problem.OfVault.NeedsPassword] if it is
    ///     encrypted; no lock is left then
    public HeldFile open(Path file) throws StoreException {
        return open(file, snapshot -> snapshot.open(Optional.empty()));
    }

    /// Opens a file with a password.
    ///
    /// @param password as typed; wiped by the caller
    public HeldFile open(Path file, char[] password) throws StoreException {
        return open(file, snapshot -> snapshot.open(password));
    }

    private HeldFile open(Path file, Reading reading) throws StoreException {
        Holding holding = means.locks().hold(file);
        try {
            List<StoreException> notes = new ArrayList<>();
            Snapshot snapshot = means.look(file, notes)
                    .orElseThrow(() -> new StoreException(new Problem.NoSuchFile(), file, null));
            Opened opened = reading.of(snapshot);
            if (holding.state() instanceof Hold.Unheld(StoreException why)) {
                notes.add(why);
            }
            return HeldFile.opened(Seen.opened(file, opened, snapshot), holding, notes, means);
        } catch (StoreException e) {
            holding.close();
            throw e;
        }
    }

    /// A register that is in no file yet; its edits are journaled all the same.
    public HeldFile fresh(Register register) {
        return HeldFile.fresh(register, means);
    }

    /// What processes that ended without closing have left, the last first. Each is offered to one process only: to the
    /// first that asks, until that drops it or ends.
    public List<Left> left() throws StoreException {
        return means.journals().left();
    }

    /// The register that was left.
    ///
    /// @param key that of the file it belongs to, if it is at hand
    /// @throws StoreException if nothing of it can be read, with [Problem.OfVault.NeedsPassword] if it is encrypted
    ///     under another password
    public Opened read(Left left, Optional<VaultKey> key) throws StoreException {
        return RopaFormat.open(bytes(left), key);
    }

    /// The register that was left, with a password.
    ///
    /// @param password as typed; wiped by the caller
    public Opened read(Left left, char[] password) throws StoreException {
        return RopaFormat.open(bytes(left), password);
    }

    private static byte[] bytes(Left left) throws StoreException {
        if (!left.isReadable() && left.damage().isPresent()) {
            throw left.damage().get();
        }
        return left.bytes();
    }

    /// Deletes what was left, because the user does not want it.
    public void drop(Left left) throws StoreException {
        means.journals().drop(left);
    }

    /// Gives up what is still offered; journals of files that are open stay.
    @Override
    public void close() {
        means.journals().close();
    }
}
