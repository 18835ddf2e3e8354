package org.tabularium.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The register files that come with the program and its tests.
final class Samples {
    private static final List<Path> FOLDERS =
            List.of(Path.of("assets/samples"), Path.of("src/test/resources"));

    private Samples() {}

    static List<Path> all() {
        return FOLDERS.stream().filter(Files::isDirectory).flatMap(Samples::below).sorted().toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".ropa")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
