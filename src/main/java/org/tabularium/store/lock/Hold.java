package org.tabularium.store.lock;

import org.tabularium.store.StoreException;

/// How a file is held by this window.
public sealed interface Hold {

    /// Ours: others are told.
    record Ours() implements Hold {}

    /// Somebody else has it open.
    record Others(Holder holder) implements Hold {}

    /// No lock can be placed beside the file, so that nobody is told of anybody. Saving compares all the same.
    record Unheld(StoreException why) implements Hold {}
}
