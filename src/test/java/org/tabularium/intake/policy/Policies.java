package org.tabularium.intake.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Policies that were also read by hand.
///
/// @param title of the set
/// @param folder in which texts and readings lie
record Policies(String title, Path folder) {
    private static final Path OWN = Path.of("src/test/resources/org/tabularium/policies");
    /// Published ones; they lie beside the project, or are not there.
    static final Policies SEEDS = new Policies("Published", Path.of("..", "shared", "seeds"));
    /// Made up; the readers were improved with them.
    static final Policies SHOWN = new Policies("Shown", OWN.resolve("shown"));
    /// Made up; no reader was improved with them.
    static final Policies UNSEEN = new Policies("Unseen", OWN.resolve("unseen"));

    /// A policy and what somebody read in it.
    record Policy(String name, String text, JsonNode gold) {}

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    List<Policy> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".gold.json"))
                    .map(n -> n.substring(0, n.length() - ".gold.json".length())).sorted().map(this::policy)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same policies in files of other formats.
    List<Path> inOtherFormats(Policy policy) {
        return Stream.of(".html", ".md").map(end -> folder.resolve(policy.name() + end))
                .filter(Files::isRegularFile)
                .toList();
    }

    private Policy policy(String name) {
        try {
            return new Policy(name, Files.readString(folder.resolve(name + ".txt")),
                    JsonMapper.shared().readTree(folder.resolve(name + ".gold.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
