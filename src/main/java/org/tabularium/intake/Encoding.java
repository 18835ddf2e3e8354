package org.tabularium.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How the characters of a text are written.
///
/// @param charset the encoding
/// @param mark how many bytes at the beginning are a mark and no text
public record Encoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST_BYTES = 4096;
    /// A text has next to none of the control characters that no text needs.
    private static final int ONE_CONTROL_IN = 200;

    /// The encoding, told from a mark if there is one, else from what the bytes can be; empty if they are no text.
    public static Optional<Encoding> of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        int first = Math.min(bytes.length, FIRST_BYTES);
        int even = 0;
        int odd = 0;
        int control = 0;
        for (int i = 0; i < first; i++) {
            int value = bytes[i] & 0xFF;
            if (value == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            } else if (value < 9 || (value > 13 && value < 32)) {
                control++;
            }
        }
        if (control > first / ONE_CONTROL_IN) {
            return Optional.empty();
        }
        if (even + odd == 0) {
            return Optional.of(new Encoding(isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS, 0));
        }
        // Latin letters of sixteen bits have a zero in every other byte
        boolean wide = Math.max(even, odd) > first / 4 && Math.min(even, odd) == 0;
        return !wide ? Optional.empty()
                : Optional.of(new Encoding(odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
                        0));
    }

    /// An encoding the user has chosen; a mark at the beginning is no text all the same.
    public static Encoding chosen(Charset charset, byte[] bytes) {
        int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3
                : begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF) ? 2 : 0;
        return new Encoding(charset, mark);
    }

    /// What the bytes say.
    public String text(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /// Whether bytes begin with these.
    public static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether bytes are UTF-8 from the first to the last.
    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
