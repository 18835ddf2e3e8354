package org.tabularium.store.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.tabularium.store.vault.VaultException.Fault;

/// The beginning of a container, readable without the password.
///
/// The checksum needs no password, so that damage is told before one is asked for; the proof cannot be made without
/// it, and so tells a wrong one. All of the header is associated data of the content besides.
final class Header {
    static final int VERSION = 1;
    static final int PASSWORD_SALT = 16;
    static final int SAVE_SALT = 32;
    static final int HASH = 32;
    /// The part that the proof covers.
    static final int FIELDS = 32 + PASSWORD_SALT + SAVE_SALT;
    /// The part that the checksum covers.
    static final int PROVEN = FIELDS + HASH;
    static final int SIZE = PROVEN + HASH;
    static final int TAG = 16;

    /// No text begins like this, and a transfer that rewrites line ends or drops the eighth bit destroys it.
    private static final byte[] MAGIC = {(byte) 0x89, 'R', 'O', 'P', 'A', '\r', '\n', 0x1a};
    private static final int VERSION_AT = 8;
    private static final int CONTENT_VERSION_AT = 12;

    private final int contentVersion;
    private final Cost cost;
    private final int length;
    private final byte[] passwordSalt;
    private final byte[] saveSalt;

    /// @param contentVersion version of the format of what is inside; 0 if it has none
    /// @param cost of trying a password
    /// @param length of the content before encryption, in bytes
    /// @param passwordSalt goes with the password, the same as long as the password is
    /// @param saveSalt goes with one single saving
    Header(int contentVersion, Cost cost, int length, byte[] passwordSalt, byte[] saveSalt) {
        this.contentVersion = contentVersion;
        this.cost = cost;
        this.length = length;
        this.passwordSalt = passwordSalt;
        this.saveSalt = saveSalt;
    }

    Cost cost() {
        return cost;
    }

    byte[] passwordSalt() {
        return passwordSalt;
    }

    byte[] saveSalt() {
        return saveSalt;
    }

    static boolean begins(byte[] head) {
        return head.length >= MAGIC.length && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    static int version(byte[] head) {
        return number(head, VERSION_AT);
    }

    static int contentVersion(byte[] head) {
        return number(head, CONTENT_VERSION_AT);
    }

    /// A number of a head; 0 if the file ends before it.
    private static int number(byte[] head, int at) {
        return head.length < at + Integer.BYTES ? 0 : ByteBuffer.wrap(head).getInt(at);
    }

    /// Reads and checks what can be checked without the password.
    static Header of(byte[] container) throws VaultException {
        if (begins(container) && version(container) > VERSION) {
            throw new VaultException(new Fault.Newer(version(container)));
        }
        if (container.length < SIZE + TAG) {
            throw new VaultException(new Fault.CutOff());
        }
        byte[] checksum = Arrays.copyOfRange(container, PROVEN, SIZE);
        if (!begins(container) || version(container) < VERSION
                || !MessageDigest.isEqual(checksum, checksum(container))) {
            throw new VaultException(new Fault.Damaged());
        }
        ByteBuffer in = ByteBuffer.wrap(container).position(CONTENT_VERSION_AT);
        Header header = new Header(in.getInt(), new Cost(in.getInt(), in.getInt(), in.getInt()), in.getInt(),
                next(in, PASSWORD_SALT), next(in, SAVE_SALT));
        header.check(container.length);
        return header;
    }

    private void check(int size) throws VaultException {
        if (!cost.defined() || length < 0) {
            throw new VaultException(new Fault.Damaged());
        }
        if (!cost.bearable()) {
            throw new VaultException(new Fault.TooCostly(cost.kibibytes() / 1024));
        }
        int found = size - SIZE - TAG;
        if (found != length) {
            throw new VaultException(found < length ? new Fault.CutOff() : new Fault.Damaged());
        }
    }

    /// Writes the fields.
    void into(byte[] container) {
        ByteBuffer.wrap(container).put(MAGIC).putInt(VERSION).putInt(contentVersion).putInt(cost.kibibytes())
                .putInt(cost.passes()).putInt(cost.lanes()).putInt(length).put(passwordSalt).put(saveSalt);
    }

    /// The checksum of fields and proof.
    static byte[] checksum(byte[] container) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(container, 0, PROVEN);
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static byte[] next(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }
}
