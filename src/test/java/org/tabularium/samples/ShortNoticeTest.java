package org.tabularium.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Document;
import org.tabularium.export.Progress;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// The short style on paper.
class ShortNoticeTest {

    @Test
    void aNoticeOfFiveActivitiesFitsAPage() throws IOException {
        Register register = SeedNotice.register("avior-crm");
        assertThat(pages(register, Notice.Style.SHORT)).isEqualTo(1);
        assertThat(pages(register, Notice.Style.BY_ACTIVITY)).isGreaterThan(3);
    }

    @Test
    void whatSeveralActivitiesShareIsToldOnce() {
        Register register = SeedNotice.register("avior-crm");
        Notice notice = register.notices().getFirst();
        String text = SeedNotice
                .lines(Notices.of(SeedNotice.LAW).document(register, notice, Language.ENGLISH)).stream()
                .map(l -> l.text().plain()).reduce("", (a, b) -> a + "\n" + b);
        assertThat(text)
                .containsOnlyOnce("Microsoft Azure Cloud, Microsoft Entra ID, Microsoft Azure AI services")
                .containsOnlyOnce("timestamps, accessed resources and technical metadata");
    }

    private static int pages(Register register, Notice.Style style) throws IOException {
        Document document = Notices.of(SeedNotice.LAW).document(register,
                register.notices().getFirst().withStyle(style).withDate(Optional.of(SeedNotice.LAW.date())),
                Language.ENGLISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(document, out, Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            return pdf.getNumberOfPages();
        }
    }
}
