package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// Privacy notices are written as files, each in a file of its own for each language and format.
class ExportedNoticesTest {
    private static final Path NORDLICHT = Path.of("assets/samples/nordlicht.ropa");
    @TempDir Path folder;

    @Test
    void eachNoticeBecomesAFileInEachFormatOfRunningText() throws Exception {
        Register register = RopaFile.open(NORDLICHT).register();
        ExportOrder order = new ExportOrder(register, "nordlicht", List.of(What.NOTICE),
                List.of(Format.values()), List.of(Language.GERMAN), folder);
        List<Path> written = new ExportJob(Law.load()).run(order, ExportJob.Watcher.NONE);
        assertThat(written).hasSize(order.files()).extracting(p -> p.getFileName().toString())
                .containsExactlyElementsOf(Stream.of("website", "applicants")
                        .flatMap(n -> Stream.of("docx", "pdf", "html", "md", "txt")
                                .map(f -> "nordlicht-notice-" + n + "-de." + f))
                        .toList());
        assertThat(Files.readString(folder.resolve("nordlicht-notice-website-de.html")))
                .contains("Datenschutzerklärung", "Nordlicht Software GmbH", "Versand des Newsletters");
    }

    @Test
    void inAnotherStyleItIsArrangedOtherwise() throws Exception {
        Register register = RopaFile.open(NORDLICHT).register();
        String usual = text(register, register.notices().getFirst());
        String brief =
                text(register, register.notices().getFirst().withStyle(Notice.Style.SHORT));
        assertThat(brief).isNotEqualTo(usual).contains("Nordlicht Software GmbH");
    }

    private String text(Register register, Notice notice) throws Exception {
        ExportOrder order = new ExportOrder(register, "n", List.of(What.NOTICE), List.of(Format.TXT),
                List.of(Language.ENGLISH), folder, List.of(notice));
        return Files.readString(
                new ExportJob(Law.load()).run(order, ExportJob.Watcher.NONE).getFirst());
    }
}
