/// A register that is open: its file, the lock on it, its backups and its journal.
///
/// Start at [org.tabularium.store.held.Keeper], of which a process has one, and go on with
/// [org.tabularium.store.held.HeldFile], of which each window has one. A save never overwrites a state that it has not
/// seen, and everything it replaces is kept. Knows no screen; what differs between two states is told elsewhere.
@NullMarked
package org.tabularium.store.held;

import org.jspecify.annotations.NullMarked;
