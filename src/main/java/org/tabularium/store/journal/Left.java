package org.tabularium.store.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.tabularium.store.Bytes;
import org.tabularium.store.StoreException;

/// Unsaved work that a process left behind when it ended without closing.
///
/// @param id names it
/// @param file the file the work belongs to; empty if it was never saved
/// @param base SHA-256 of the state of that file on which it was based; empty if it was never saved
/// @param time when it was kept
/// @param content the register, as a file would hold it; none if nothing of it can be read
/// @param damage if the last state that was kept cannot be read: this is the one before, or nothing
public record Left(String id, Optional<Path> file, Optional<String> base, Instant time, Bytes content,
        Optional<StoreException> damage) {

    /// Whether there is anything to go on with.
    public boolean isReadable() {
        return content.length() > 0;
    }

    /// The register, as a file would hold it.
    public byte[] bytes() {
        return content.array();
    }
}
