package org.tabularium.store.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.tabularium.store.vault.VaultException.Fault;

/// Seals bytes into a container and opens it again.
///
/// Each saving draws a salt of 256 bits, from which key and nonce of its own are derived, so that no two savings
/// share them, however many there are.
public final class Vault {
    /// How many bytes a container has beyond its content.
    public static final int OVERHEAD = Header.SIZE + Header.TAG;

    private static final String PROOF = "tabularium vault 1 header";
    private static final String CONTENT = "tabularium vault 1 content";
    private static final int KEY = 32;
    private static final int NONCE = 12;

    private Vault() {}

    /// Whether a file that begins like this is a container.
    ///
    /// @param head at least the first eight bytes
    public static boolean isVault(byte[] head) {
        return Header.begins(head);
    }

    /// Whether a file that begins like this is a container of a version that is not known here.
    ///
    /// @param head at least the first twelve bytes, as far as there are so many
    public static boolean isNewer(byte[] head) {
        return Header.begins(head) && Header.version(head) > Header.VERSION;
    }

    /// The version of the format of what is inside, as the container says without its password.
    ///
    /// @param head at least the first sixteen bytes of a container, as far as there are so many
    public static int contentVersion(byte[] head) {
        return Header.contentVersion(head);
    }

    /// Seals bytes.
    ///
    /// @param contentVersion version of the format of the bytes, readable without the password; 0 if they have none
    /// @throws IllegalStateException if the key was closed
    public static byte[] seal(byte[] plain, int contentVersion, VaultKey key) {
        byte[] saveSalt = new byte[Header.SAVE_SALT];
        new SecureRandom().nextBytes(saveSalt);
        return sealed(plain, key.header(contentVersion, plain.length, saveSalt), key);
    }

    static byte[] sealed(byte[] plain, Header header, VaultKey key) {
        byte[] container = new byte[OVERHEAD + plain.length];
        header.into(container);
        System.arraycopy(proof(container, header, key), 0, container, Header.FIELDS, Header.HASH);
        System.arraycopy(Header.checksum(container), 0, container, Header.PROVEN, Header.HASH);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, header, key);
            cipher.updateAAD(container, 0, Header.SIZE);
            cipher.doFinal(plain, 0, plain.length, container, Header.SIZE);
            return container;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // encrypting needs nothing that could be missing
        }
    }

    /// Checks what can be checked without the password: that the container is known here, whole and bearable.
    public static void check(byte[] container) throws VaultException {
        Header.of(container);
    }

    /// The key of a container, if the password is right. Takes its time, on purpose: never on the screen's thread.
    ///
    /// @param password as it was typed; stays as it is, so that the caller can wipe it
    public static VaultKey unlock(byte[] container, char[] password) throws VaultException {
        Header header = Header.of(container);
        VaultKey key = VaultKey.derived(password, header.cost(), header.passwordSalt());
        if (!proven(container, header, key)) {
            key.close();
            throw new VaultException(new Fault.WrongPassword());
        }
        return key;
    }

    /// The content of a container.
    ///
    /// @throws VaultException if not every byte of the container is as it was sealed, or the key is that of another
    ///     password
    /// @throws IllegalStateException if the key was closed
    public static byte[] open(byte[] container, VaultKey key) throws VaultException {
        Header header = Header.of(container);
        if (!key.fits(header)) {
            throw new VaultException(new Fault.OtherKey());
        }
        if (!proven(container, header, key)) {
            throw new VaultException(new Fault.Damaged());
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, header, key);
            cipher.updateAAD(container, 0, Header.SIZE);
            return cipher.doFinal(container, Header.SIZE, container.length - Header.SIZE);
        } catch (AEADBadTagException e) {
            throw new VaultException(new Fault.Damaged(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean proven(byte[] container, Header header, VaultKey key) {
        byte[] proof = Arrays.copyOfRange(container, Header.FIELDS, Header.PROVEN);
        return MessageDigest.isEqual(proof, proof(container, header, key));
    }

    /// What only somebody who knows the password could have written of a header.
    private static byte[] proof(byte[] container, Header header, VaultKey key) {
        byte[] secret = key.secret(PROOF, header.saveSalt(), KEY);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(container, 0, Header.FIELDS);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, Header header, VaultKey key) throws GeneralSecurityException {
        byte[] secret = key.secret(CONTENT, header.saveSalt(), KEY + NONCE);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, 0, KEY, "AES"),
                    new GCMParameterSpec(Header.TAG * Byte.SIZE, secret, KEY, NONCE));
            return cipher;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
