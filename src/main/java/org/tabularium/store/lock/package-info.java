/// Who works on a file: a hidden file beside it names the user, the machine, the time and the process.
///
/// A lock protects nobody from overwriting, that is done by comparing before each save; it tells people of each other
/// before they have done work twice. Start at [org.tabularium.store.lock.Locks]. It holds nothing of the register.
@NullMarked
package org.tabularium.store.lock;

import org.jspecify.annotations.NullMarked;
