package org.tabularium.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What is kept of a file while it is overwritten where it is: how it was, and how it is to be.
///
/// @param before its bytes; empty if it was not there
/// @param after the bytes it is to have
record Rescue(Bytes before, Bytes after) {
    private static final byte[] MAGIC = "tabularium rescue 1\n".getBytes(StandardCharsets.US_ASCII);

    /// As a file that tells by itself whether it is whole.
    Content content() {
        return out -> {
            DataOutputStream data = new DataOutputStream(out);
            data.write(MAGIC);
            data.writeInt(before.length());
            data.writeInt(after.length());
            data.write(before.array());
            data.write(after.array());
            data.writeUTF(seal());
            data.flush();
        };
    }

    /// Reads one back.
    ///
    /// @return nothing if it is not whole: the overwriting had not begun then
    static Optional<Rescue> of(byte[] file) {
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(file))) {
            if (!Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
                return Optional.empty();
            }
            int before = data.readInt();
            int after = data.readInt();
            if (before < 0 || after < 0) {
                return Optional.empty();
            }
            Rescue read = new Rescue(Bytes.of(data.readNBytes(before)), Bytes.of(data.readNBytes(after)));
            return data.readUTF().equals(read.seal()) ? Optional.of(read) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Whether bytes may be what is left when the overwriting breaks off: each is that of before or of after, or was
    /// not brought to the disk behind the old end.
    boolean mayHaveLeft(byte[] found) {
        byte[] old = before.array();
        byte[] young = after.array();
        if (found.length < Math.min(old.length, young.length)
                || found.length > Math.max(old.length, young.length)) {
            return false;
        }
        for (int i = 0; i < found.length; i++) {
            boolean ofBefore = i < old.length ? found[i] == old[i] : found[i] == 0;
            boolean ofAfter = i < young.length && found[i] == young[i];
            if (!ofBefore && !ofAfter) {
                return false;
            }
        }
        return true;
    }

    private String seal() {
        return before.fingerprint() + after.fingerprint();
    }
}
