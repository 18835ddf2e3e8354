package org.tabularium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Proportions of the source files.
class SourcesTest {
    private static final int LONGEST = 300;
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");

    @Test
    void noFileIsLongerThanOneCanRead() throws IOException {
        List<Path> files = Stream.concat(sources(MAIN), sources(TESTS)).toList();
        assertThat(files).hasSizeGreaterThan(200)
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsNoNull() throws IOException {
        List<Path> packages = sources(MAIN).map(file -> Objects.requireNonNull(file.getParent())).distinct()
                .toList();
        assertThat(packages).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content().contains("///").containsPattern("(?m)^@NullMarked$"));
    }

    private static Stream<Path> sources(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
