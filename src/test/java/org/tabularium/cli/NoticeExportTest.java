package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// `export --what notice`.
class NoticeExportTest {
    private static final String NORDLICHT = Path.of("assets/samples/nordlicht.ropa").toString();
    private final Shell shell = new Shell();
    @TempDir Path folder;

    @Test
    void allNoticesAreWrittenUnlessOneIsNamed() {
        assertThat(export("--as", "html,xlsx", "--lang", "de")).isZero();
        assertThat(shell.out()).contains("nordlicht-notice-website-de.html",
                "nordlicht-notice-applicants-de.html").doesNotContain("xlsx");
        assertThat(export("--notice", "not-website", "--style", "by-activity", "--as", "html,docx")).isZero();
        assertThat(shell.out()).contains("website-de.html", "website-de.docx").doesNotContain("applicants");
    }

    @Test
    void anUnknownNoticeOrStyleIsRefusedWithThoseThereAre() {
        assertThat(export("--notice", "not-there", "--as", "html")).isEqualTo(2);
        assertThat(shell.err()).contains("not-there", "not-website, not-applicants");
        assertThat(export("--style", "baroque", "--as", "html")).isEqualTo(2);
        assertThat(shell.err()).contains("baroque", "short", "layered");
    }

    @Test
    void noticesAreNoWorkbooks() {
        assertThat(export("--as", "xlsx")).isEqualTo(2);
        assertThat(shell.err()).contains("html");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aRegisterWithoutNoticesSaysSo() throws Exception {
        Register register = RopaFile.open(Path.of(NORDLICHT)).register().withNotices(List.of());
        Path file = folder.resolve("ohne.ropa");
        RopaFile.save(file, register);
        Path out = folder.resolve("out");
        assertThat(shell.run("export", file.toString(), "--what", "notice", "--as", "html", "--out",
                out.toString())).isEqualTo(2);
        assertThat(shell.err()).contains("ohne.ropa");
        assertThat(Files.exists(out)).isFalse();
    }

    private int export(String... more) {
        List<String> all = new ArrayList<>(
                List.of("export", NORDLICHT, "--what", "notice", "--out", folder.toString()));
        all.addAll(List.of(more));
        return shell.run(all.toArray(String[]::new));
    }
}
