package org.tabularium.store.held;

import java.util.Optional;
import org.tabularium.store.Opened;
import org.tabularium.store.Snapshot;
import org.tabularium.store.StoreException;

/// From a file to the register in it, with whatever opens it.
@FunctionalInterface
interface Reading {
    Opened of(Snapshot snapshot) throws StoreException;

    /// What a file holds that this window has not seen yet.
    default OnDisk there(Optional<Snapshot> now) {
        if (now.isEmpty()) {
            return new OnDisk.Gone();
        }
        try {
            return new OnDisk.Other(of(now.get()), now.get().sha256());
        } catch (StoreException e) {
            return new OnDisk.Unreadable(e, now.get().sha256());
        }
    }
}
