package org.tabularium.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files for readers that want one: always the same, written anew for each input.
final class Scratch {
    static final Path FOLDER = folder();

    private Scratch() {}

    static Path file(String name, String begin, byte[] rest) throws IOException {
        Path file = Files.write(FOLDER.resolve(name), joined(begin, rest));
        file.toFile().deleteOnExit();
        return file;
    }

    static byte[] joined(String begin, byte[] rest) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(begin.getBytes(StandardCharsets.ISO_8859_1));
        all.write(rest);
        return all.toByteArray();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("hostile");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
