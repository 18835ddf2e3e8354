package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.model.Register;

/// Files as each version of the format wrote them. They are never changed: whatever becomes of the format, they are opened
/// and say what they said. `says.properties` tells how much that is, and its hash.
class OldFormatsTest {
    private static final Path KEPT = Path.of("src/test/resources/org/tabularium/store");

    static List<Path> files() {
        return IntStream.rangeClosed(1, RopaFormat.VERSION).boxed().flatMap(OldFormatsTest::files).toList();
    }

    @Test
    void everyVersionUpToThisOneHasItsExamples() {
        for (int version = 1; version <= RopaFormat.VERSION; version++) {
            assertThat(files(version)).as("format %d", version).hasSizeGreaterThan(3);
        }
        assertThat(KEPT.resolve("format-" + (RopaFormat.VERSION + 1))).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileOfAnEarlierVersionIsOpenedForEditingAndSaysWhatItSaid(Path file) throws Exception {
        Opened opened = RopaFile.open(file);
        assertThat(opened.readOnly()).isFalse();
        assertThat(file.getParent()).hasFileName("format-" + opened.formatVersion());
        assertThat(Leaves.digest(opened.register())).isEqualTo(said(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void savedInTheFormatOfTodayItSaysTheSame(Path file) throws Exception {
        Register register = RopaFile.open(file).register();
        byte[] written = RopaFormat.write(register);
        assertThat(Leaves.of(RopaFormat.read(written))).isEqualTo(Leaves.of(register));
        if (KEPT.resolve("format-" + RopaFormat.VERSION).equals(file.getParent())) {
            assertThat(written).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void aWordThatIsLostWouldBeNoticed() throws Exception {
        Register register = RopaFile.open(KEPT.resolve("format-1/everything.ropa")).register();
        assertThat(Leaves.digest(register.withTitle(register.title().with(register.primary(), ""))))
                .isNotEqualTo(Leaves.digest(register));
    }

    private static String said(Path file) throws IOException {
        Properties said = new Properties();
        try (InputStream in = Files.newInputStream(file.resolveSibling("says.properties"))) {
            said.load(in);
        }
        return said.getProperty(file.getFileName().toString(), "");
    }

    private static Stream<Path> files(int version) {
        try (Stream<Path> all = Files.list(KEPT.resolve("format-" + version))) {
            return all.filter(f -> f.toString().endsWith(".ropa")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
