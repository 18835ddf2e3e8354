package org.tabularium.store.vault;

import java.security.SecureRandom;
import java.util.Arrays;

/// What a password has become: opens and seals the containers of this password, until it is closed.
///
/// A new password, also the same one set again, makes another key; it does not open what was sealed before.
public final class VaultKey implements AutoCloseable {
    /// What a new password has to have at least, in characters.
    public static final int SHORTEST_PASSWORD = 12;

    private final Cost cost;
    private final byte[] salt;
    private final byte[] secret;
    private boolean closed;

    private VaultKey(Cost cost, byte[] salt, byte[] secret) {
        this.cost = cost;
        this.salt = salt;
        this.secret = secret;
    }

    /// The key of a new password. Takes its time, on purpose: never on the screen's thread.
    ///
    /// @param password as it was typed; stays as it is, so that the caller can wipe it
    public static VaultKey of(char[] password) {
        return of(password, Cost.USUAL);
    }

    /// The key of a new password at a cost of one's own.
    ///
    /// @throws IllegalArgumentException if there is no password, or no key is to be had at this cost
    public static VaultKey of(char[] password, Cost cost) {
        if (password.length == 0 || !cost.defined() || !cost.bearable()) {
            throw new IllegalArgumentException("no password, or a cost out of bounds: " + cost);
        }
        byte[] salt = new byte[Header.PASSWORD_SALT];
        new SecureRandom().nextBytes(salt);
        return derived(password, cost, salt);
    }

    /// The key of the password of an existing container.
    static VaultKey derived(char[] password, Cost cost, byte[] salt) {
        return new VaultKey(cost, salt, Derivation.ofPassword(password, cost, salt));
    }

    /// Whether a container was sealed with the same password, set at the same time.
    boolean fits(Header header) {
        return cost.equals(header.cost()) && Arrays.equals(salt, header.passwordSalt());
    }

    /// The beginning of a container for some content.
    Header header(int contentVersion, int length, byte[] saveSalt) {
        return new Header(contentVersion, cost, length, salt, saveSalt);
    }

    /// A secret for one purpose in one single saving.
    ///
    /// @throws IllegalStateException if the key was closed
    synchronized byte[] secret(String purpose, byte[] saveSalt, int length) {
        if (closed) {
            throw new IllegalStateException("the key of this register was closed");
        }
        return Derivation.ofSecret(secret, saveSalt, purpose, length);
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /// Wipes the key.
    @Override
    public synchronized void close() {
        Arrays.fill(secret, (byte) 0);
        closed = true;
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return closed ? "VaultKey[closed]" : "VaultKey";
    }
}
