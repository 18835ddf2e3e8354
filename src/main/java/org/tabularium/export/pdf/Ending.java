package org.tabularium.export.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Counts what passes, and remembers how it ended.
final class Ending extends FilterOutputStream {
    private static final int TAIL = 64;
    private long count;
    private byte[] tail = {};

    Ending(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        count += length;
        int kept = Math.max(0, Math.min(tail.length, TAIL - length));
        int fresh = Math.min(TAIL, length);
        byte[] end = Arrays.copyOfRange(tail, tail.length - kept, tail.length + fresh);
        System.arraycopy(bytes, from + length - fresh, end, kept, fresh);
        tail = end;
    }

    long count() {
        return count;
    }

    /// Where the cross-references of the file that has passed begin.
    long crossReferences() {
        String[] end = new String(tail, StandardCharsets.ISO_8859_1).split("\\s+", -1);
        return Long.parseLong(end[Arrays.asList(end).indexOf("startxref") + 1]);
    }
}
