/// The last states of each register, as the bytes its file had: an encrypted register is backed up encrypted.
///
/// Start at [org.tabularium.store.backup.Backups]. Knows files and bytes, not registers.
@NullMarked
package org.tabularium.store.backup;

import org.jspecify.annotations.NullMarked;
