package org.tabularium.store;

import java.util.Optional;
import org.tabularium.model.Register;
import org.tabularium.store.vault.Vault;
import org.tabularium.store.vault.VaultException;
import org.tabularium.store.vault.VaultException.Fault;
import org.tabularium.store.vault.VaultKey;

/// Between a container and the register in it.
final class VaultFormat {
    private VaultFormat() {}

    /// Opens a container with its password.
    static Opened open(byte[] container, char[] password) throws StoreException {
        try {
            VaultKey key = Vault.unlock(container, password);
            try {
                return open(container, key);
            } catch (StoreException e) {
                key.close();
                throw e;
            }
        } catch (VaultException e) {
            throw new StoreException(problem(e.fault()), e);
        }
    }

    /// Opens a container of which the key is at hand.
    static Opened open(byte[] container, VaultKey key) throws StoreException {
        try {
            Opened opened = RopaFormat.plain(Vault.open(container, key));
            return new Opened(opened.register(), opened.formatVersion(), Optional.of(key));
        } catch (VaultException e) {
            throw new StoreException(problem(e.fault()), e);
        }
    }

    /// What to say of a container that is opened without a password; it may be damaged besides.
    static StoreException locked(byte[] container) {
        try {
            Vault.check(container);
            return new StoreException(new Problem.OfVault.NeedsPassword());
        } catch (VaultException e) {
            return new StoreException(problem(e.fault()), e);
        }
    }

    static byte[] write(Register register, VaultKey key) {
        return Vault.seal(RopaFormat.write(register), RopaFormat.VERSION, key);
    }

    private static Problem problem(Fault fault) {
        return switch (fault) {
            case Fault.CutOff _ -> new Problem.OfVault.Incomplete();
            case Fault.Damaged _ -> new Problem.OfVault.Damaged();
            case Fault.Newer _ -> new Problem.OfVault.Newer();
            case Fault.TooCostly(int mebibytes) -> new Problem.OfVault.TooCostly(mebibytes);
            case Fault.WrongPassword _ -> new Problem.OfVault.WrongPassword();
            case Fault.OtherKey _ -> new Problem.OfVault.NeedsPassword();
        };
    }
}
