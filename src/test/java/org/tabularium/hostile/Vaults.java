package org.tabularium.hostile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.vault.Cost;
import org.tabularium.store.vault.Vault;
import org.tabularium.store.vault.VaultKey;

/// Containers of encrypted registers, as `docs/encrypted-format.md` describes them.
final class Vaults {
    static final String PASSWORD = "correct horse battery staple";
    /// The fields and the proof, which the check sum after them covers.
    private static final int COVERED = 112;
    private static final int SUM = 32;

    private Vaults() {}

    static byte[] sealed(byte[] plain) {
        try (VaultKey key = VaultKey.of(PASSWORD.toCharArray(), Cost.LEAST)) {
            return Vault.seal(plain, RopaFormat.VERSION, key);
        }
    }

    /// With a check sum that fits, which anybody can compute.
    static byte[] mended(byte[] container) {
        if (container.length < COVERED + SUM) {
            return container;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(container, 0, COVERED);
            byte[] mended = container.clone();
            System.arraycopy(digest.digest(), 0, mended, COVERED, SUM);
            return mended;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
