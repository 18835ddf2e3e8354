package org.tabularium.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The archive that a law pack is, as files by name. Whoever made it: what is in it is not larger than the bounds
/// allow, the names are plain ones, and nothing is written anywhere.
final class LawArchive {
    static final String SIGNATURE = "signature";
    /// Bytes of an archive, and of what is in it; the law data take some hundred thousand.
    static final int LARGEST = 8 * 1024 * 1024;
    static final int LARGEST_UNPACKED = 32 * 1024 * 1024;
    private static final int MOST_FILES = 64;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]{1,40}\\.json");
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private LawArchive() {}

    static Map<String, byte[]> read(Path file) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException(new Problem.IsFolder());
        }
        // Devices and pipes may never end.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(new Problem.NotAFile());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return unpacked(in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new StoreException(Failures.ofReading(e), e);
        }
    }

    static Map<String, byte[]> unpacked(byte[] archive) throws StoreException {
        if (archive.length > LARGEST) {
            throw new StoreException(new Problem.OfLaw.TooMuch());
        }
        if (archive.length < 2 || archive[0] != 'P' || archive[1] != 'K') {
            throw new StoreException(new Problem.OfLaw.NotAPack());
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = LARGEST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!isPlain(name) || files.size() == MOST_FILES) {
                    throw new StoreException(new Problem.OfLaw.NotAPack());
                }
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new StoreException(new Problem.OfLaw.TooMuch());
                }
                if (files.put(name, bytes) != null) {
                    throw new StoreException(new Problem.OfLaw.Damaged(name));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(new Problem.OfLaw.Damaged("zip"), e);
        }
        return files;
    }

    /// A plain name, without a way to anywhere.
    private static boolean isPlain(String name) {
        return name.equals(SIGNATURE) || PLAIN.matcher(name).matches();
    }

    /// The same files always give the same bytes.
    static byte[] packed(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            pack(files, out);
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory takes everything
        }
        return out.toByteArray();
    }

    private static void pack(Map<String, byte[]> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
