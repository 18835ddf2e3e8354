package org.tabularium.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The inputs the fuzzer starts from, and those with which it once broke a reader, are read or refused.
class KeptInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/org/tabularium/hostile/ReadersFuzzInputs");
    private static final Duration SOON = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> everyKeptInputIsReadOrRefusedInTime() {
        return Stream.of(Reader.values()).flatMap(reader -> inputs(reader).stream()
                .map(input -> DynamicTest.dynamicTest(reader + " " + input.getFileName(),
                        () -> assertTimeoutPreemptively(SOON,
                                () -> reader.readOrRefuse(Files.readAllBytes(input))))));
    }

    @Test
    void everyReaderIsFuzzedUnderItsName() {
        assertThat(Stream.of(ReadersFuzz.class.getDeclaredMethods()).filter(m -> !m.isSynthetic())
                .map(m -> m.getName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Reader.values()).map(KeptInputsTest::method)
                        .toList());
    }

    @Test
    void everyReaderHasInputsAndSomeOfThemAreReadToTheEnd() {
        assertThat(Reader.values()).allSatisfy(reader -> assertThat(inputs(reader))
                .as("inputs of %s", reader).anyMatch(input -> isRead(reader, input)));
    }

    private static boolean isRead(Reader reader, Path input) {
        try {
            reader.read(Files.readAllBytes(input));
            return true;
        } catch (Exception _) {
            return false; // refused, or broken, which the test of its own says
        }
    }

    private static List<Path> inputs(Reader reader) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(method(reader)))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String method(Reader reader) {
        StringBuilder name = new StringBuilder();
        for (String word : reader.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
