package org.tabularium.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tabularium.catalog.Catalog;
import org.tabularium.model.Register;

/// Reads the catalog: the delivered packs, and those the user keeps in a folder.
public final class CatalogFiles {
    private static final String FOLDER = "/assets/catalog/";
    private static final List<String> DELIVERED =
            List.of("vocabulary", "company", "club", "practice", "municipality");
    private static final String ENDING = ".ropa";
    private static final int MOST_FILES = 500;

    private CatalogFiles() {}

    /// A catalog, and why files of the user's folder are not part of it.
    public record Loaded(Catalog catalog, List<StoreException> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /// Reads everything. A pack of the user's that cannot be read is left out; a folder that is not there holds none.
    ///
    /// @throws IOException if the program itself is damaged
    public static Loaded load(Path folder) throws IOException, StoreException {
        return with(delivered(), folder);
    }

    /// The catalog as it comes with the program.
    ///
    /// @throws IOException if the program itself is damaged
    public static Catalog delivered() throws IOException, StoreException {
        List<Register> packs = new ArrayList<>();
        for (String name : DELIVERED) {
            String file = FOLDER + name + ENDING;
            try (InputStream in =
                    Objects.requireNonNull(CatalogFiles.class.getResourceAsStream(file), file)) {
                packs.add(RopaFormat.read(in));
            }
        }
        return Catalog.of(packs);
    }

    private static Loaded with(Catalog delivered, Path folder) {
        Catalog catalog = delivered;
        List<StoreException> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                catalog = catalog.with(name(file), RopaFile.open(file).register());
            } catch (StoreException e) {
                problems.add(e);
            }
        }
        return new Loaded(catalog, problems);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
