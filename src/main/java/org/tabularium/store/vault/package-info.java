/// The encrypted container around the bytes of a register: [org.tabularium.store.vault.Vault] seals and opens it,
/// [org.tabularium.store.vault.VaultKey] is what a password opens it with.
///
/// Nothing of the cryptography is our own: Argon2id comes from Bouncy Castle, everything else from the JDK. This
/// package knows bytes; what a register is, what a file is, and in which words a fault is told, it does not know.
/// The container is described byte by byte in `docs/encrypted-format.md`; a container written once is opened by
/// every later version.
@NullMarked
package org.tabularium.store.vault;

import org.jspecify.annotations.NullMarked;
