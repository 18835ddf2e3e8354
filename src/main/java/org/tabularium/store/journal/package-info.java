/// What is not saved yet, kept so that it outlasts a crash.
///
/// Start at [org.tabularium.store.journal.Journals]. A journal holds a register as the bytes its file would have:
/// that of an encrypted register is encrypted with its key.
@NullMarked
package org.tabularium.store.journal;

import org.jspecify.annotations.NullMarked;
