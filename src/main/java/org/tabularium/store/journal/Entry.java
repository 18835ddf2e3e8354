package org.tabularium.store.journal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.tabularium.store.Bytes;
import org.tabularium.store.Fingerprint;

/// One state of unsaved work, as it lies on the disk.
///
/// @param number counts the states; the highest is the last one, whatever the clock said
/// @param file the file it belongs to
/// @param base fingerprint of the state of the file on which it is based
/// @param bytes the register
record Entry(long number, Instant time, Optional<Path> file, Optional<String> base, Bytes bytes) {
    private static final String HEAD = "tabularium journal 1";
    private static final int LINES = 6;

    /// As a file: its fingerprint, what it says of itself, and the bytes.
    byte[] text() {
        byte[] rest = joined(String.join("\n", HEAD, Long.toString(number), time.toString(),
                file.map(f -> f.toUri().toString()).orElse(""), base.orElse(""), ""), bytes.array());
        return joined(Fingerprint.of(rest) + "\n", rest);
    }

    /// Reads one back.
    ///
    /// @return nothing if it is not as it was written
    static Optional<Entry> of(byte[] text) {
        int[] ends = ends(text);
        if (ends.length < LINES) {
            return Optional.empty();
        }
        String[] lines = new String(text, 0, ends[LINES - 1], StandardCharsets.UTF_8).split("\n", -1);
        byte[] rest = Arrays.copyOfRange(text, ends[0] + 1, text.length);
        if (!lines[0].equals(Fingerprint.of(rest)) || !lines[1].equals(HEAD)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Entry(Long.parseLong(lines[2]), Instant.parse(lines[3]),
                    filled(lines[4]).map(URI::create).map(Path::of), filled(lines[5]),
                    Bytes.of(Arrays.copyOfRange(text, ends[LINES - 1] + 1, text.length))));
        } catch (DateTimeException | IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    /// Where the first lines end.
    private static int[] ends(byte[] text) {
        int[] ends = new int[LINES];
        int found = 0;
        for (int i = 0; i < text.length && found < LINES; i++) {
            if (text[i] == '\n') {
                ends[found++] = i;
            }
        }
        return Arrays.copyOf(ends, found);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static byte[] joined(String head, byte[] tail) {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + tail.length);
        System.arraycopy(tail, 0, all, first.length, tail.length);
        return all;
    }
}
