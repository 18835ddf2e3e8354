package org.tabularium.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Checks that bytes are UTF-8, strictly: JSON parsers let some faults pass and guess at other encodings.
final class Encoding {
    private static final int CHUNK = 16 * 1024;

    private Encoding() {}

    static void check(byte[] bytes) throws StoreException {
        if (looksLikeUtf16(bytes)) {
            throw new StoreException(new Problem.Utf16());
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer unused = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            unused.clear();
            result = decoder.decode(in, unused, false);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new StoreException(new Problem.NotUtf8(line(bytes, in.position()), in.position()));
        }
        if (in.hasRemaining()) {
            throw new StoreException(new Problem.CutOff(line(bytes, bytes.length)));
        }
    }

    /// The line of this byte, counted from 1.
    static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /// The column of this byte in characters, counted from 1.
    static int column(byte[] bytes, int offset) {
        int start = offset;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        String before = new String(bytes, start, offset - start, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length()) + 1;
    }

    /// Or like UTF-32, which begins with two zeros or has zeros after the first letter.
    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean mark = (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
        return mark || first == 0 || second == 0;
    }
}
