package org.tabularium.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/// A state that a file had.
///
/// @param file where the state is kept
/// @param number counts the states of this file; the highest is the last one, whatever the clock said
/// @param time when it was kept
/// @param size in bytes
/// @param sha256 of its bytes
public record Backup(Path file, long number, Instant time, long size, String sha256) {}
