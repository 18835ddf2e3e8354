package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportOrder;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.Problem;
import org.tabularium.store.StoreException;

class ExportJobTest {
    private static final ExportJob JOB = new ExportJob(Law.load());
    @TempDir Path folder;

    @Test
    void oneFileIsWrittenForEachFormatInEachLanguage() throws Exception {
        List<Double> shares = new ArrayList<>();
        List<Path> written =
                JOB.run(order(List.of(Format.values()), folder), (file, share) -> shares.add(share));
        assertThat(written.stream().map(file -> file.getFileName().toString())).containsExactly(
                "müller-register-de.docx", "müller-register-de.pdf", "müller-register-de.xlsx",
                "müller-register-de.html", "müller-register-de.md", "müller-register-de.txt",
                "müller-register.jsonld", "müller-register-de.tilt.json", "müller-register-de.csv",
                "müller-register-en.docx", "müller-register-en.pdf", "müller-register-en.xlsx",
                "müller-register-en.html", "müller-register-en.md", "müller-register-en.txt",
                "müller-register-en.tilt.json", "müller-register-en.csv");
        assertThat(names()).hasSize(17);
        for (Path file : written) {
            assertComplete(file);
        }
        assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1).startsWith(0.0);
    }

    @Test
    void whatIsCancelledLeavesNoNewFileAndThoseReplacedComplete() throws IOException {
        Files.writeString(folder.resolve("müller-register-en.docx"), "old");
        assertThatThrownBy(() -> JOB.run(order(List.of(Format.DOCX, Format.PDF), folder), (file, share) -> {
            if (file.endsWith("de.pdf") && share > 1.0 / 4) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(names()).containsExactly("müller-register-en.docx");
        assertThat(folder.resolve("müller-register-en.docx")).hasContent("old");
    }

    @Test
    void whatIsCancelledInTheMidstOfAFileLeavesTheOldOneAsItWas() throws IOException {
        for (Format format : Format.values()) {
            ExportOrder order = order(List.of(format), folder);
            Path old = Files.writeString(
                    folder.resolve(order.fileName(ExportJob.What.REGISTER, Language.GERMAN, format)), "old");
            assertThatThrownBy(() -> JOB.run(order, (file, share) -> {
                if (share > 0) {
                    throw new CancellationException();
                }
            })).isInstanceOf(CancellationException.class);
            assertThat(old).hasContent("old");
        }
        assertThat(names()).hasSameSizeAs(Format.values());
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingIsWritten() throws IOException {
        Path missing = folder.resolve("weg");
        assertThatThrownBy(() -> JOB.run(order(List.of(Format.XLSX), missing), ExportJob.Watcher.NONE))
                .isInstanceOfSatisfying(StoreException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.FolderMissing(missing)));
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReplacedIsToldAndThoseBeforeItAreComplete() throws IOException {
        Files.createDirectory(folder.resolve("müller-register-de.pdf"));
        assertThatThrownBy(
                () -> JOB.run(order(List.of(Format.DOCX, Format.PDF), folder), ExportJob.Watcher.NONE))
                .isInstanceOfSatisfying(StoreException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.IsFolder()));
        assertThat(names()).containsExactly("müller-register-de.docx", "müller-register-de.pdf");
        assertComplete(folder.resolve("müller-register-de.docx"));
    }

    private static ExportOrder order(List<Format> formats, Path folder) {
        Register blank = Register.blank(List.of(Language.GERMAN, Language.ENGLISH), "DE");
        Register register = Vocabulary.ACTIVITIES.add(blank, Vocabulary.ACTIVITIES.fresh(blank,
                LocalText.of(Language.GERMAN, "Lohnabrechnung")));
        return new ExportOrder(register, "müller", List.of(ExportJob.What.REGISTER), formats,
                blank.languages(),
                folder);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertComplete(Path file) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(pdf.getNumberOfPages()).isPositive();
            }
            return;
        }
        if (!file.toString().matches(".*\\.(docx|xlsx)")) {
            // The one activity is a draft, of which nobody is told.
            String held = file.toString().endsWith(".tilt.json") ? "dataDisclosed" : "Lohnabrechnung";
            assertThat(file).content().contains(held).endsWith("\n");
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).contains("[Content_Types].xml");
        }
    }
}
