package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFolderTest {
    @TempDir Path folder;

    @Test
    void theFolderIsThereWithAllItsFiles() throws Exception {
        SafeFolder.write(folder.resolve("pack"), f -> Files.writeString(f.resolve("a"), "b"));
        assertThat(folder.resolve("pack").resolve("a")).hasContent("b");
        assertThat(names()).containsExactly("pack");
    }

    @Test
    void whateverIsThrownNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> SafeFolder.write(folder.resolve("pack"), f -> {
            Files.writeString(f.resolve("a"), "b");
            throw new IOException("full");
        })).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> SafeFolder.write(folder.resolve("pack"), f -> {
            Files.writeString(f.resolve("a"), "b");
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatIsThereStaysAsItIs() throws Exception {
        Files.createDirectory(folder.resolve("pack"));
        assertThatThrownBy(() -> SafeFolder.write(folder.resolve("pack"),
                f -> Files.writeString(f.resolve("a"), "b")))
                .isInstanceOfSatisfying(StoreException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.AlreadyThere()));
        assertThat(folder.resolve("pack")).isEmptyDirectory();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
