package org.tabularium.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A name for what the program keeps of a file elsewhere: readable, and another one for each file.
public final class FileKey {
    private static final int READABLE = 24;
    private static final int UNIQUE = 24;

    private FileKey() {}

    /// The key of a file, whatever links lead to it. Drives that come and go under one letter are told apart where the
    /// system numbers them.
    public static String of(Path file) {
        Path real = real(file);
        String name = String.valueOf(real.getFileName()).toLowerCase(Locale.ROOT).replaceAll("\\.ropa$", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String digest = Fingerprint.of((real + "\n" + volume(real)).getBytes(StandardCharsets.UTF_8));
        return (name.length() > READABLE ? name.substring(0, READABLE) : name) + "-"
                + digest.substring(0, UNIQUE);
    }

    /// The file as the system itself calls it, also if it is not there yet.
    public static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException _) {
            Path folder = absolute.getParent();
            return folder == null || !Files.isDirectory(folder) ? absolute
                    : real(folder).resolve(absolute.getFileName());
        }
    }

    private static String volume(Path file) {
        Path there = Files.exists(file) || file.getParent() == null ? file : file.getParent();
        try {
            return String.valueOf(Files.getFileStore(there).getAttribute("volume:vsn"));
        } catch (IOException | UnsupportedOperationException _) {
            return "";
        }
    }
}
