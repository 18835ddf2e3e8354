package org.tabularium.store;

import java.util.Arrays;

/// What a file holds or is to hold, as a value.
public final class Bytes {
    /// No bytes at all.
    public static final Bytes NONE = new Bytes(new byte[0]);
    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    /// These bytes, of which nobody else makes use.
    public static Bytes of(byte[] array) {
        return new Bytes(array);
    }

    /// The bytes themselves, to be read only: registers are too large to be copied without need.
    public byte[] array() {
        return array;
    }

    public int length() {
        return array.length;
    }

    /// The SHA-256 of the bytes, in hexadecimal.
    public String fingerprint() {
        return Fingerprint.of(array);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes b && Arrays.equals(b.array, array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    /// Says nothing of what they hold.
    @Override
    public String toString() {
        return array.length + " bytes";
    }
}
