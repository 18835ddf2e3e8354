package org.tabularium.store.held;

import java.util.Optional;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.backup.Backups;
import org.tabularium.store.vault.Vault;
import org.tabularium.store.vault.VaultException;
import org.tabularium.store.vault.VaultKey;

/// The key that a file has, and the one it is to have.
///
/// @param file that of the file as it is; empty if it is not encrypted
/// @param next that of its next save; empty if it is not to be encrypted
record Keys(Optional<VaultKey> file, Optional<VaultKey> next) {

    static Keys of(Optional<VaultKey> file) {
        return new Keys(file, file);
    }

    Keys to(Optional<VaultKey> other) {
        if (isChanging() && !next.equals(other)) {
            next.ifPresent(VaultKey::close);
        }
        return new Keys(file, other);
    }

    /// Somebody else has saved the file. It keeps a password that is theirs, unless ours is to be changed; but it does not
    /// lose ours because they have none.
    Keys found(Optional<VaultKey> theirs) {
        return theirs.isPresent() && !isChanging() ? of(theirs) : new Keys(theirs, next);
    }

    boolean isChanging() {
        return !file.equals(next);
    }

    /// The file was saved.
    Keys settled() {
        if (isChanging()) {
            file.ifPresent(VaultKey::close);
        }
        return of(next);
    }

    void close() {
        file.ifPresent(VaultKey::close);
        next.ifPresent(VaultKey::close);
    }

    /// Turns states of the file as the file itself is turned; those of other passwords stay as they are.
    Backups.Turning turning() {
        return bytes -> {
            boolean sealed = Vault.isVault(bytes);
            if (!sealed) {
                return next.map(key -> Vault.seal(bytes, RopaFormat.VERSION, key));
            }
            Optional<byte[]> plain = file.flatMap(key -> opened(bytes, key));
            int version = Vault.contentVersion(bytes);
            return plain.map(p -> next.map(key -> Vault.seal(p, version, key)).orElse(p));
        };
    }

    private static Optional<byte[]> opened(byte[] bytes, VaultKey key) {
        try {
            return Optional.of(Vault.open(bytes, key));
        } catch (VaultException _) {
            return Optional.empty();
        }
    }
}
