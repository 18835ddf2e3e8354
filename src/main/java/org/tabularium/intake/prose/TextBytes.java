package org.tabularium.intake.prose;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/// Tells from bytes whether they are text, and in which encoding.
final class TextBytes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST = 4096;
    private static final int ONE_CONTROL_IN = 200;

    private TextBytes() {}

    /// The text; empty if the bytes are none.
    static Optional<String> text(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16BE));
        }
        int first = Math.min(bytes.length, FIRST);
        int even = 0;
        int odd = 0;
        int control = 0;
        for (int i = 0; i < first; i++) {
            int value = bytes[i] & 0xFF;
            even += value == 0 && i % 2 == 0 ? 1 : 0;
            odd += value == 0 && i % 2 == 1 ? 1 : 0;
            control += value > 0 && (value < 9 || (value > 13 && value < 32)) ? 1 : 0;
        }
        if (control > first / ONE_CONTROL_IN) {
            return Optional.empty();
        }
        if (even + odd == 0) {
            return Optional.of(decoded(bytes, 0, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS));
        }
        // Latin letters of sixteen bits have a zero in every other byte
        boolean wide = Math.max(even, odd) > first / 4 && Math.min(even, odd) == 0;
        return wide ? Optional.of(decoded(bytes, 0, odd > 0 ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    /// The text of a web page, which may say itself how it is encoded.
    static Optional<String> page(byte[] bytes) {
        Optional<String> text = text(bytes);
        boolean marked = begins(bytes, 0xEF, 0xBB, 0xBF) || begins(bytes, 0xFF, 0xFE)
                || begins(bytes, 0xFE, 0xFF);
        if (text.isEmpty() || marked || isUtf8(bytes)) {
            return text;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, FIRST), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return text;
        }
        int from = at + "charset=".length();
        from += from < head.length() && (head.charAt(from) == '"' || head.charAt(from) == '\'') ? 1 : 0;
        int to = from;
        while (to < head.length() && (Character.isLetterOrDigit(head.charAt(to))
                || "-_:".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        Charset told = charset(head.substring(from, to));
        return told.equals(StandardCharsets.UTF_8) || told.equals(StandardCharsets.ISO_8859_1) ? text
                : Optional.of(decoded(bytes, 0, told));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String decoded(byte[] bytes, int mark, Charset charset) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    static boolean begins(byte[] bytes, int... mark) {
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

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
