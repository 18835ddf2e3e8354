package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.ExportJob;
import org.tabularium.law.Law;
import org.tabularium.store.RopaFile;

/// `export --template`, `export --pictures` and `export --attach`.
class PaperExportTest {
    private static final Path NORDLICHT = Path.of("assets/samples/nordlicht.ropa");
    private final Shell shell = writing();
    @TempDir Path folder;

    @Test
    void aPdfBringsTheRegisterAlongOnRequest() throws Exception {
        assertThat(export("--attach", "--as", "pdf", "--lang", "de")).isZero();
        Path pdf = Path.of(shell.out().strip());
        assertThat(RopaFile.open(pdf).register()).isEqualTo(RopaFile.open(NORDLICHT).register());
    }

    @Test
    void picturesStandInADocumentOnRequest() throws Exception {
        List<Integer> pictures = new ArrayList<>();
        for (String[] more : List.of(new String[0], new String[] {"--pictures"})) {
            Shell other = writing();
            assertThat(other.run(Stream
                    .concat(Stream.of("export", NORDLICHT.toString(), "--out", folder.toString(),
                            "--as", "docx", "--lang", "en", "--only", "act-newsletter"), Stream.of(more))
                    .toArray(String[]::new))).isZero();
            try (var in = Files.newInputStream(Path.of(other.out().strip()));
                    XWPFDocument document = new XWPFDocument(in)) {
                pictures.add(document.getAllPictures().size());
            }
        }
        assertThat(pictures.getFirst()).isZero();
        assertThat(pictures.getLast()).isPositive();
    }

    @Test
    void theRegisterIsNeverAttachedForAnAuthority() throws Exception {
        assertThat(export("--attach", "--edition", "authority", "--as", "pdf", "--lang", "de")).isEqualTo(2);
        assertThat(shell.err()).contains("--attach");
        assertThat(names()).isEmpty();
    }

    @Test
    void aWordFileStandsOnThePaperOfTheTemplate() throws Exception {
        assertThat(export("--as", "docx", "--lang", "de", "--only", "act-newsletter")).isZero();
        Path template = Files.move(Path.of(shell.out().strip()), folder.resolve("paper.docx"));
        Shell other = writing();
        assertThat(other.run("export", NORDLICHT.toString(), "--out", folder.toString(), "--as", "docx",
                "--lang", "en",
                "--template", template.toString())).isZero();
        try (var in = Files.newInputStream(Path.of(other.out().strip()));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getHeaderList().getFirst().getText()).contains("Verzeichnis");
            assertThat(document.getBodyElements()).hasSizeGreaterThan(100);
        }
    }

    @Test
    void whatIsNoTemplateIsRefusedInASentence() throws Exception {
        for (String file : List.of(NORDLICHT.toString(), folder.resolve("none.docx").toString())) {
            Shell other = writing();
            assertThat(other.run("export", NORDLICHT.toString(), "--out", folder.toString(), "--as", "docx",
                    "--template", file)).isEqualTo(2);
            assertThat(other.err()).contains(Path.of(file).getFileName().toString());
        }
        assertThat(names()).isEmpty();
    }

    /// A shell that writes the documents.
    private static Shell writing() {
        return new Shell(order -> new ExportJob(Law.load()).run(order, ExportJob.Watcher.NONE));
    }

    private int export(String... more) {
        return shell.run(Stream.concat(Stream.of("export", NORDLICHT.toString(), "--out", folder.toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private List<Path> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
