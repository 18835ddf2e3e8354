package org.tabularium.store.held;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.store.Problem;
import org.tabularium.store.Snapshot;
import org.tabularium.store.StoreException;
import org.tabularium.store.SureFile;
import org.tabularium.store.backup.Backups;
import org.tabularium.store.journal.Journals;
import org.tabularium.store.journal.Later;
import org.tabularium.store.lock.Locks;
import org.tabularium.store.lock.SavingGuard;

/// What open registers share: how files are written, guarded, backed up and journaled.
record Means(SureFile writing, SavingGuard guard, Locks locks, Backups backups, Journals journals,
        Later later) {

    /// What a file holds, after a save that broke off was completed.
    ///
    /// @return nothing if there is no such file
    Optional<Snapshot> look(Path file, List<StoreException> notes) throws StoreException {
        if (writing.hasLeftovers(file) || guard.isThere(file)) {
            try {
                notes.addAll(guard.alone(file, () -> mend(file)));
            } catch (StoreException e) {
                // Whoever may not write there may read all the same; a file that is torn says so when it is read.
                if (writing.isPending(file)) {
                    notes.add(e);
                }
            }
        }
        return Snapshot.of(file);
    }

    /// Completes a save that broke off. To be called alone.
    List<StoreException> mend(Path file) throws StoreException {
        return switch (writing.mend(file, bytes -> backups.keep(file, bytes))) {
            case NOTHING -> List.of();
            case COMPLETED -> List.of(new StoreException(new Problem.OfKeeping.Completed(), file, null));
            case OVERTAKEN -> List.of(new StoreException(new Problem.OfKeeping.Overtaken(), file, null));
        };
    }

    /// Writes a file, and keeps what it replaces and what it writes. To be called alone.
    ///
    /// @param keys if they change, the states kept so far are turned as well
    /// @return what went wrong beside
    Optional<StoreException> write(Path file, Optional<Snapshot> replaced, byte[] bytes, Keys keys)
            throws StoreException {
        List<StoreException> trouble = new ArrayList<>();
        if (replaced.isPresent()) {
            keep(file, replaced.get().bytes()).ifPresent(trouble::add);
        }
        writing.write(file, bytes);
        keep(file, bytes).ifPresent(trouble::add);
        if (keys.isChanging()) {
            turn(file, keys).ifPresent(trouble::addFirst);
        }
        return trouble.stream().findFirst();
    }

    private Optional<StoreException> keep(Path file, byte[] bytes) {
        try {
            backups.keep(file, bytes);
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }

    private Optional<StoreException> turn(Path file, Keys keys) {
        try {
            backups.turn(file, keys.turning());
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(
                    new StoreException(new Problem.OfKeeping.BackupsLeft(backups.place(file)), file, e));
        }
    }
}
