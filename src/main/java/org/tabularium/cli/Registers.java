package org.tabularium.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tabularium.store.Opened;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.vault.VaultKey;

/// Opens the registers that a command is given, encrypted ones with their password, and forgets the keys when it ends.
final class Registers implements AutoCloseable {
    private final Passwords passwords;
    private final List<VaultKey> keys = new ArrayList<>();

    Registers(Passwords passwords) {
        this.passwords = passwords;
    }

    /// Reads a register. What comes of it is to be saved with the key it has.
    ///
    /// @throws UsageException if it needs a password and there is none to be had
    Opened open(Path file) throws UsageException, StoreException {
        try {
            return RopaFile.open(file);
        } catch (StoreException e) {
            if (!(e.problem() instanceof Problem.OfVault.NeedsPassword)) {
                throw e;
            }
        }
        char[] password = passwords.of(file);
        try {
            Opened opened = RopaFile.open(file, password);
            opened.key().ifPresent(keys::add);
            return opened;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    Passwords passwords() {
        return passwords;
    }

    @Override
    public void close() {
        keys.forEach(VaultKey::close);
    }
}
