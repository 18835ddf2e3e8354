package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.ExportJob;
import org.tabularium.law.Law;

/// `export --layout`.
class LayoutExportTest {
    private static final String NORDLICHT = Path.of("assets/samples/nordlicht.ropa").toString();
    private final Shell shell =
            new Shell(order -> new ExportJob(Law.load()).run(order, ExportJob.Watcher.NONE));
    @TempDir Path folder;

    @Test
    void aLayoutIsWrittenInItsOwnLanguagesAndFormats() {
        assertThat(export("--layout", "cnil-fiche", "--lang", "fr", "--as", "docx,xlsx")).isZero();
        assertThat(shell.out()).contains("nordlicht-register-cnil-fiche-fr.docx").doesNotContain("xlsx");
        assertThat(folder.resolve("nordlicht-register-cnil-fiche-fr.docx")).isNotEmptyFile();
    }

    @Test
    void theLayoutOfTheProcessorIsOfItsRecord() {
        assertThat(export("--layout", "ico-processor", "--as", "xlsx", "--lang", "en")).isZero();
        assertThat(shell.out()).contains("nordlicht-processor-register-ico-processor-en.xlsx");
    }

    @Test
    void anUnknownLayoutLanguageOrFormatIsRefusedWithWhatThereIs() {
        assertThat(export("--layout", "baroque", "--as", "pdf")).isEqualTo(2);
        assertThat(shell.err()).contains("baroque", "short", "cnil-fiche");
        assertThat(export("--layout", "short", "--as", "pdf", "--lang", "fr")).isEqualTo(2);
        assertThat(export("--layout", "edps", "--as", "xlsx")).isEqualTo(2);
        assertThat(shell.err()).contains("docx");
        assertThat(shell.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private int export(String... more) {
        List<String> all = new ArrayList<>(List.of("export", NORDLICHT, "--out", folder.toString()));
        all.addAll(List.of(more));
        return shell.run(all.toArray(String[]::new));
    }
}
