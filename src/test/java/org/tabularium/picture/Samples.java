package org.tabularium.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// Every register there is to try pictures with: the sample that is delivered, and those made of published policies.
public final class Samples {
    private static final List<Path> FOLDERS =
            List.of(Path.of("assets/samples"), Path.of("src/test/resources/org/tabularium/samples"));

    private Samples() {}

    public static Stream<Register> all() {
        return FOLDERS.stream().flatMap(Samples::files).sorted().map(Samples::read);
    }

    public static Register nordlicht() {
        return read(FOLDERS.getFirst().resolve("nordlicht.ropa"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ropa")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Register read(Path file) {
        try {
            return RopaFormat.open(Files.readAllBytes(file)).register();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
