package org.tabularium.store.held;

import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.Holder;

/// How a save ended.
public sealed interface Saving {

    /// The file holds the register.
    ///
    /// @param trouble what went wrong beside: no backup could be kept
    record Done(Path file, Optional<StoreException> trouble) implements Saving {}

    /// Nothing was written: somebody else has changed the file.
    ///
    /// @param base the state that this window saw last, from which both have started; empty if it never saw one
    /// @param now what is there now; to be handed back to [HeldFile#saveOver] once it is dealt with
    record Changed(Optional<Register> base, OnDisk now) implements Saving {}

    /// Nothing was written: somebody else holds the lock. After [HeldFile#takeOver] it can be saved.
    record Taken(Holder by) implements Saving {}
}
