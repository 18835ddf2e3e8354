package org.tabularium.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The parts of a file that is an archive.
final class Archive {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 400L << 20;
    /// What is held in memory as a whole: the texts that cells share, and everything else of which there is little.
    private static final long MOST_SHARED = 64L << 20;
    private static final long MOST_HELD = 16L << 20;
    private static final int FIRST_BYTES = 1024;
    private static final List<String> STREAMED =
            List.of("worksheet", "document-content", "pivotCacheRecords");
    private static final int LONGEST_TOLD = 1 << 20;

    private Archive() {}

    /// Unpacks everything once without keeping it: what an archive says of its own sizes may be untrue.
    static void measure(Path file, Gathering gathering) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new TooMuch("parts");
            }
            for (ZipEntry entry : zip.stream().toList()) {
                gathering.seen();
                long before = unpacked;
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] begin = in.readNBytes(FIRST_BYTES);
                    unpacked += begin.length;
                    long most = Math.min(MOST_UNPACKED, before + most(begin));
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > most) {
                            throw new TooMuch("bytes");
                        }
                    }
                }
            }
        }
    }

    /// How many bytes a part may have that begins so. Parts can have any name, so that it says nothing.
    private static long most(byte[] begin) {
        String text = new String(begin, StandardCharsets.UTF_8);
        boolean xml = text.substring(0, Math.min(4, text.length())).indexOf('<') >= 0;
        if (!xml || STREAMED.stream().anyMatch(text::contains)) {
            return MOST_UNPACKED;
        }
        return text.contains("<sst") ? MOST_SHARED : MOST_HELD;
    }

    /// The names of the parts.
    static List<String> parts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    /// The beginning of a part as text; empty if there is no such part.
    static Optional<String> text(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(part);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(new String(in.readNBytes(LONGEST_TOLD), StandardCharsets.UTF_8));
            }
        }
    }
}
