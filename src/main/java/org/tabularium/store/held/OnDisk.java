package org.tabularium.store.held;

import java.util.Optional;
import org.tabularium.store.Opened;
import org.tabularium.store.StoreException;

/// What a file holds now, other than when this window saw it last.
public sealed interface OnDisk {

    /// SHA-256 of the bytes that are there; nothing if there are none.
    default Optional<String> fingerprint() {
        return switch (this) {
            case Other(_, String sha256) -> Optional.of(sha256);
            case Unreadable(_, String sha256) -> Optional.of(sha256);
            case Gone _ -> Optional.empty();
        };
    }

    /// A register that somebody else has written.
    ///
    /// @param sha256 of the bytes
    record Other(Opened opened, String sha256) implements OnDisk {}

    /// Something that cannot be read as a register, or not with the key at hand.
    ///
    /// @param sha256 of the bytes
    record Unreadable(StoreException why, String sha256) implements OnDisk {}

    /// Nothing: it was moved or deleted.
    record Gone() implements OnDisk {}
}
