package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `export --edition` and `export --what request-pack`.
class EditionExportTest {
    private static final String NORDLICHT = Path.of("assets/samples/nordlicht.ropa").toString();
    private final Shell shell = new Shell();
    @TempDir Path folder;

    @Test
    void thePreviewTellsWhatGoesBeyondAndWritesNothing() throws Exception {
        assertThat(export("--edition", "authority", "--with", "legal-bases,systems", "--preview")).isZero();
        assertThat(shell.out()).contains("[legal-bases]", "[systems]").doesNotContain("[reviews]");
        assertThat(export("--edition", "authority", "--preview")).isZero();
        assertThat(shell.out()).doesNotContain("[legal-bases]");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void anEditionIsNamedInTheFile() throws Exception {
        assertThat(export("--edition", "authority", "--as", "txt", "--lang", "de", "--only",
                "act-newsletter")).isZero();
        assertThat(shell.out()).contains("nordlicht-register-authority-de.txt");
    }

    @Test
    void whatIsUnknownIsRefused() throws Exception {
        assertThat(export("--edition", "public", "--as", "txt")).isEqualTo(2);
        assertThat(shell.err()).contains("internal, authority");
        assertThat(export("--only", "act-nowhere", "--as", "txt")).isEqualTo(2);
        assertThat(shell.err()).contains("act-nowhere");
        assertThat(export("--with", "legal-bases", "--as", "txt")).isEqualTo(2);
        assertThat(shell.err()).contains("--edition authority");
        assertThat(export("--edition", "authority", "--with", "notes", "--as", "txt")).isEqualTo(2);
        assertThat(export("--edition", "authority")).isEqualTo(2);
        assertThat(shell.err()).contains("--as");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aPackForTheAuthorityIsOneFolderWithTheHashOfEachFile() throws Exception {
        assertThat(export("--what", "request-pack", "--as", "docx,pdf", "--lang", "de", "--reference",
                "AZ 7")).isZero();
        Path pack = Path.of(shell.out().strip());
        assertThat(pack).isDirectory();
        List<String> lines = Files.readAllLines(pack.resolve("MANIFEST.txt"));
        assertThat(lines).hasSize(10).hasSize(names(pack).size() - 1);
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Files.readAllBytes(pack.resolve(parts[1])));
            assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
        }
        assertThat(names(pack)).contains("nordlicht-letter-de.docx", "nordlicht-overview-authority-de.pdf",
                "nordlicht-transfers-authority-de.pdf", "nordlicht-changes-authority-de.docx",
                "nordlicht-register-authority-de.docx");
        assertThat(names(folder)).hasSize(1);
    }

    @Test
    void aPackThatIsThereIsNotMixedWithAnother() throws Exception {
        assertThat(export("--what", "request-pack", "--as", "txt", "--lang", "de")).isZero();
        assertThat(export("--what", "request-pack", "--as", "txt", "--lang", "de")).isNotZero();
        assertThat(shell.err()).contains("request-pack");
        assertThat(names(folder)).hasSize(1);
    }

    @Test
    void aPackIsNotWrittenWithoutTheRecordItIsAskedFor() {
        assertThat(export("--what", "request-pack", "--layout", "ico-controller", "--as", "docx"))
                .isNotZero();
        assertThat(shell.err()).contains("--as xlsx");
        assertThat(export("--what", "request-pack", "--layout", "ico-processor", "--as", "xlsx")).isNotZero();
        assertThat(shell.err()).contains("processor-register");
        assertThat(folder).isEmptyDirectory();
        assertThat(export("--what", "request-pack", "--layout", "ico-controller", "--as", "xlsx")).isZero();
    }

    @Test
    void thePackMayBeOneArchive() throws Exception {
        assertThat(export("--what", "request-pack", "--as", "txt", "--lang", "de,en", "--zip")).isZero();
        assertThat(names(folder)).singleElement().asString().endsWith(".zip");
        try (ZipFile zip = new ZipFile(folder.resolve(names(folder).getFirst()).toFile())) {
            assertThat(zip.stream().map(e -> e.getName().replaceFirst(".*/", ""))).hasSize(11)
                    .contains("MANIFEST.txt", "nordlicht-letter-en.txt");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private int export(String... more) {
        List<String> all = new ArrayList<>(List.of("export", NORDLICHT, "--out", folder.toString()));
        all.addAll(List.of(more));
        return shell.run(all.toArray(String[]::new));
    }
}
