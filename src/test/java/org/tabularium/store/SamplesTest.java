package org.tabularium.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SamplesTest {
    @Test
    void thereAreSamples() {
        assertThat(Samples.all()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsWrittenBackByteForByte() {
        return Samples.all().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> isCanonical(file)));
    }

    @Test
    void oneOfThemStatesEverythingTheFormatKnows() throws Exception {
        String everything =
                Files.readString(Path.of("src/test/resources/org/tabularium/store/everything.ropa"));
        assertThat(ModelSchema.members()).isNotEmpty()
                .allSatisfy(name -> assertThat(everything).contains("\"" + name + "\": "));
    }

    private static void isCanonical(Path file) throws Exception {
        String text = Files.readString(file);
        assertThat(new String(RopaFormat.write(RopaFile.open(file).register()), UTF_8))
                .isEqualTo(text);
    }
}
