package org.tabularium.store.held;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.store.journal.Journal;

/// What a window has beyond its file, and the journal of it.
final class Unsaved {
    private final Journal journal;
    private final Supplier<Seen> seen;
    private final AtomicReference<Register> current;

    /// @param seen what is known of the file whenever it is asked
    Unsaved(Journal journal, Supplier<Seen> seen, Register opened) {
        this.journal = journal;
        this.seen = seen;
        current = new AtomicReference<>(opened);
    }

    void onTrouble(Consumer<StoreException> told) {
        journal.onTrouble(told);
    }

    void edited(Register now) {
        current.set(now);
        journal.edited(this::work);
    }

    /// Something is to be saved; if it was not edited here before, it is what the window has.
    void saving(Register register) {
        Register before = current.get();
        if (!seen.get().isUnsaved(before)) {
            current.compareAndSet(before, register);
        }
    }

    /// The file is another now. What was edited meanwhile goes on being journaled, with no moment in which it is not; all
    /// else is put away.
    void settle() {
        Optional<Journal.Work> left = work();
        try {
            if (left.isPresent()) {
                journal.keep(left.get());
            } else {
                journal.drop();
            }
        } catch (StoreException _) {
            // It is tried again, and told if that fails too.
        }
        lookAgain();
    }

    /// As [#settle()], and nothing is left that another key has sealed, or none.
    void rekey() {
        journal.drop();
        settle();
    }

    /// In a moment, what is unsaved is journaled, if anything is.
    void lookAgain() {
        if (seen.get().isUnsaved(current.get())) {
            journal.edited(this::work);
        }
    }

    /// Goes on with this; it is on the disk when this returns.
    void adopt(Register register) throws StoreException {
        current.set(register);
        journal.keep(seen.get().work(register));
    }

    void close() {
        journal.close();
    }

    private Optional<Journal.Work> work() {
        Seen known = seen.get();
        Register now = current.get();
        return known.isUnsaved(now) ? Optional.of(known.work(now)) : Optional.empty();
    }
}
