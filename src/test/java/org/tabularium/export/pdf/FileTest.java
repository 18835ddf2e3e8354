package org.tabularium.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Document;
import org.tabularium.export.Progress;

/// The file around the text: properties, fonts, sameness, and being stopped.
final class FileTest {

    @Test
    void propertiesComeFromTheDocument() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.record(1))) {
            var info = pdf.file().getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("Verzeichnis von Verarbeitungstätigkeiten");
            assertThat(info.getAuthor()).isEqualTo("Nordlicht Software GmbH");
            assertThat(info.getCreationDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(info.getModificationDate()).isEqualTo(info.getCreationDate());
            var catalog = pdf.file().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void everyFontOfEveryPageIsEmbeddedAsSubset() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.record(3))) {
            assertThat(pdf.fonts()).hasSizeGreaterThan(pdf.pages())
                    .allMatch(f -> f.matches("embedded [A-Z]{6}\\+SourceSerif4-(Regular|Italic|SemiBold)"));
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() throws IOException {
        assertThat(Pdf.bytes(Sample.record(4))).isEqualTo(Pdf.bytes(Sample.record(4)));
    }

    @Test
    void differentDocumentsHaveDifferentIds() throws IOException {
        try (Pdf one = Pdf.of(Sample.record(1)); Pdf two = Pdf.of(Sample.record(2))) {
            assertThat(one.file().getDocument().getDocumentID())
                    .isNotEqualTo(two.file().getDocument().getDocumentID());
        }
    }

    @Test
    void progressRisesToItsTotal() throws IOException {
        List<Integer> seen = new ArrayList<>();
        Document document = Sample.record(5);
        int total = 2 * document.blocks().size();
        PdfWriter.write(document, new ByteArrayOutputStream(), (done, all) -> {
            assertThat(all).isEqualTo(total);
            seen.add(done);
        });
        assertThat(seen).isSorted().endsWith(total);
    }

    @Test
    void whoWatchesMayStopTheWriter() {
        int half = Sample.record(5).blocks().size();
        for (int stop : List.of(1, half + 1)) {
            assertThatThrownBy(
                    () -> PdfWriter.write(Sample.record(5), new ByteArrayOutputStream(), (done, all) -> {
                        if (done >= stop) {
                            throw new CancellationException("enough");
                        }
                    })).isInstanceOf(CancellationException.class).hasMessage("enough");
        }
    }

    @Test
    void aFullDiskIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> PdfWriter.write(Sample.record(60), full, Progress.NONE))
                .isInstanceOf(IOException.class).hasMessage("no space left");
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                closed[0] = true;
                super.close();
            }
        };
        PdfWriter.write(Sample.record(1), out, Progress.NONE);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aDocumentWithoutBlocksIsOneEmptyPage() throws IOException {
        try (Pdf pdf = Pdf.of(Sample.of())) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.lines(1)).contains("Stand 21.11.2026 · Rechtsstand 21.11.2026 Seite 1 von 1");
        }
    }
}
