package org.tabularium.store.held;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.model.Register;
import org.tabularium.store.FileKey;
import org.tabularium.store.Fingerprint;
import org.tabularium.store.Opened;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.Snapshot;
import org.tabularium.store.StoreException;
import org.tabularium.store.backup.Backup;
import org.tabularium.store.journal.Left;
import org.tabularium.store.lock.Hold;
import org.tabularium.store.lock.Holder;
import org.tabularium.store.lock.Holding;
import org.tabularium.store.vault.Vault;
import org.tabularium.store.vault.VaultKey;

/// The register of one window, with the file it is kept in.
///
/// May be used from several threads. Only [#edited], [#hold], [#file], [#opened], [#isEncrypted] and [#notes] do not wait
/// for the disk; the rest does not belong on the screen's thread.
public final class HeldFile implements AutoCloseable {
    private final Means means;
    private final List<StoreException> notes;
    private volatile Optional<Holding> holding;
    private volatile Seen seen;
    private final Unsaved unsaved;
    private boolean closed;
    /// What was written and broke off; a later opening or save completes it.
    private Optional<String> attempted = Optional.empty();

    private HeldFile(Seen seen, Optional<Holding> holding, List<StoreException> notes, Means means) {
        this.seen = seen;
        this.holding = holding;
        this.notes = List.copyOf(notes);
        this.means = means;
        unsaved = new Unsaved(means.journals().begin(), () -> this.seen, seen.opened().register());
    }

    static HeldFile opened(Seen seen, Holding holding, List<StoreException> notes, Means means) {
        return new HeldFile(seen, Optional.of(holding), notes, means);
    }

    static HeldFile fresh(Register register, Means means) {
        return new HeldFile(Seen.fresh(register), Optional.empty(), List.of(), means);
    }

    /// Where the register is kept; empty if it was never saved.
    public Optional<Path> file() {
        return seen.file();
    }

    /// What was read or written last.
    public Opened opened() {
        return seen.opened();
    }

    /// Who holds the file, as far as was seen last.
    public Hold hold() {
        return holding.map(Holding::state).orElseGet(Hold.Ours::new);
    }

    /// Whether the file is encrypted with its next save.
    public boolean isEncrypted() {
        return seen.keys().next().isPresent();
    }

    /// What happened while opening that the user should know: an interrupted save was completed, no lock can be placed.
    public List<StoreException> notes() {
        return notes;
    }

    /// Whom to tell when unsaved work cannot be journaled; told once, until it can be again. Called in the background.
    public void onTrouble(Consumer<StoreException> told) {
        unsaved.onTrouble(told);
    }

    /// The register has been edited and is this now: it is journaled within two seconds, or its journal is dropped if it
    /// is as the file has it. Never waits; may be called on any thread for each stroke of a key.
    public void edited(Register now) {
        unsaved.edited(now);
    }

    /// Writes the register where it belongs, if nobody has changed the file or taken the lock.
    ///
    /// @throws StoreException if it cannot be written: the file is as it was, or is completed when opened next
    /// @throws IllegalStateException if it belongs to no file yet
    public synchronized Saving save(Register register) throws StoreException {
        Path file = seen.file().orElseThrow(() -> new IllegalStateException("saved to no file"));
        unsaved.saving(register);
        if (holding.isPresent() && holding.get().check() instanceof Hold.Others(Holder by)) {
            return new Saving.Taken(by);
        }
        return means.guard().alone(file, () -> {
            means.mend(file);
            Optional<Snapshot> now = Snapshot.of(file);
            Optional<String> found = now.map(Snapshot::sha256);
            boolean ours = found.isPresent() && found.equals(attempted);
            return found.equals(seen.sha256()) || ours ? write(file, now, register)
                    : new Saving.Changed(base(), reading().there(now));
        });
    }

    /// Writes the register over what somebody else has written, which the user has seen and merged or given up. What is
    /// replaced is kept as a backup.
    ///
    /// @param there what was seen there; if it has changed again meanwhile, nothing is written
    public synchronized Saving saveOver(Register register, OnDisk there) throws StoreException {
        // What is in there is part of ours now: if somebody is quicker once more, both have started from that.
        seen = seen.found(there);
        return save(register);
    }

    private Optional<Register> base() {
        return seen.mark().map(_ -> seen.opened().register());
    }

    private Reading reading() {
        Optional<VaultKey> key = seen.keys().file();
        return snapshot -> snapshot.open(key);
    }

    /// Writes the register to another file, which the user has agreed to replace if it is there, and holds that from now
    /// on. What is replaced is kept as a backup.
    public synchronized Saving saveAs(Path target, Register register) throws StoreException {
        if (seen.file().map(FileKey::real).filter(FileKey.real(target)::equals).isPresent()) {
            return save(register);
        }
        unsaved.saving(register);
        Holding next = means.locks().hold(target);
        boolean moved = false;
        try {
            if (next.state() instanceof Hold.Others(Holder by)) {
                return new Saving.Taken(by);
            }
            Saving saved = means.guard().alone(target, () -> {
                means.mend(target);
                return write(target, Snapshot.of(target), register);
            });
            holding.ifPresent(Holding::close);
            holding = Optional.of(next);
            moved = true;
            return saved;
        } finally {
            if (!moved) {
                next.close();
            }
        }
    }

    /// Writes over a state that was seen. To be called alone.
    private Saving write(Path file, Optional<Snapshot> now, Register register) throws StoreException {
        Keys keys = seen.keys();
        if (now.isPresent()) {
            now.get().refuseReplacing();
            boolean hidden = Vault.isVault(now.get().bytes());
            boolean uncovered = keys.isChanging() && seen.file().filter(file::equals).isPresent();
            if (hidden && keys.next().isEmpty() && !uncovered) {
                throw new StoreException(new Problem.OfVault.WouldBecomePlain(), file, null);
            }
        }
        Optional<StoreException> trouble = Optional.empty();
        if (!seen.isIn(file, now, register)) {
            byte[] bytes = RopaFormat.write(register, keys.next());
            attempted = Optional.of(Fingerprint.of(bytes));
            trouble = means.write(file, now, bytes, keys);
            attempted = Optional.empty();
            seen = seen.written(file, register, bytes);
        }
        if (keys.isChanging()) {
            unsaved.rekey();
        } else {
            unsaved.settle();
        }
        return new Saving.Done(file, trouble);
    }

    /// From the next save on the file is encrypted with this key, or not encrypted. The backups are turned as well then. The
    /// key belongs to this object, which closes it.
    public synchronized void key(Optional<VaultKey> next) {
        seen = seen.with(seen.keys().to(next));
        unsaved.rekey();
    }

    /// What the file holds now if somebody else has changed it since this window saw it last. Costs next to nothing when
    /// nobody has; to be asked when the window is looked at.
    ///
    /// @throws StoreException if that cannot be told at present
    public synchronized Optional<OnDisk> changed() throws StoreException {
        Optional<Path> file = seen.file();
        if (!closed) {
            holding.ifPresent(Holding::look);
        }
        if (closed || file.isEmpty() || seen.isProbablyUnchanged() || means.writing().isPending(file.get())) {
            return Optional.empty();
        }
        Optional<Snapshot> now = Snapshot.of(file.get());
        if (now.map(Snapshot::sha256).equals(seen.sha256())) {
            now.ifPresent(snapshot -> seen = seen.at(Seen.Mark.of(snapshot)));
            return Optional.empty();
        }
        return Optional.of(reading().there(now));
    }

    /// What the file holds, read with the password that somebody else has given it.
    ///
    /// @param password as typed; wiped by the caller
    public OnDisk changed(char[] password) throws StoreException {
        Path file = seen.file().orElseThrow(() -> new IllegalStateException("in no file"));
        Reading reading = snapshot -> snapshot.open(password);
        return reading.there(Snapshot.of(file));
    }

    /// Looks every few seconds, in the background, whether somebody else has changed the file.
    ///
    /// @param told once for each change, until it is seen or written over
    /// @return ends it
    public Watch watch(Consumer<OnDisk> told) {
        return new Watch(this, told, means.later());
    }

    /// Takes what is in the file as seen, without writing: edits go on from there.
    public synchronized void seen(OnDisk there) {
        seen = seen.found(there);
        unsaved.lookAgain();
    }

    /// Takes the lock over from whoever has it, because the user says so.
    public Hold takeOver() {
        return holding.map(Holding::takeOver).orElseGet(Hold.Ours::new);
    }

    /// Takes the lock if nobody has it any more, so that what is open for reading can be edited.
    public Hold retake() {
        return holding.map(Holding::check).orElseGet(Hold.Ours::new);
    }

    /// The states kept of this file, the last one first. The one that is in the file is among them.
    public List<Backup> backups() throws StoreException {
        Optional<Path> file = seen.file();
        return file.isPresent() ? means.backups().list(file.get()) : List.of();
    }

    /// A register as it was.
    public Opened read(Backup backup) throws StoreException {
        byte[] bytes = means.backups().read(backup);
        try {
            return RopaFormat.open(bytes, seen.keys().file());
        } catch (StoreException e) {
            throw e.of(backup.file());
        }
    }

    /// A register as it was under another password.
    ///
    /// @param password as typed; wiped by the caller
    public Opened read(Backup backup, char[] password) throws StoreException {
        return RopaFormat.open(means.backups().read(backup), password);
    }

    /// The state of this file with this fingerprint, if it is still kept: what two changed states have in common.
    public Optional<Register> state(String sha256) throws StoreException {
        Seen known = seen;
        if (known.sha256().filter(sha256::equals).isPresent()) {
            return Optional.of(known.opened().register());
        }
        Optional<Backup> kept = backups().stream().filter(b -> b.sha256().equals(sha256)).findFirst();
        return kept.isPresent() ? Optional.of(read(kept.get()).register()) : Optional.empty();
    }

    /// Goes on with work that was left behind: it is journaled here at once, and dropped there.
    public synchronized void adopt(Left left, Register register) throws StoreException {
        seen = seen.setAdrift();
        unsaved.adopt(register);
        means.journals().drop(left);
    }

    /// Gives the file back: lock and journal are removed. What is not saved is lost; the user was asked.
    @Override
    public synchronized void close() {
        closed = true;
        unsaved.close();
        holding.ifPresent(Holding::close);
        seen.keys().close();
    }
}
