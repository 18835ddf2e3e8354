package org.tabularium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.document.Document;
import org.tabularium.export.Progress;
import org.tabularium.export.pdf.Attachment;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.model.Language;
import org.tabularium.model.Register;

/// A register that travels inside a PDF.
class PdfAttachmentTest {
    private static final Register REGISTER = Register.blank(List.of(Language.GERMAN, Language.ENGLISH), "DE")
            .withVersion("Fassung für Größe");

    @TempDir Path folder;

    @Test
    void isTakenOutAgain() throws Exception {
        Path file = Files.write(folder.resolve("v.pdf"),
                pdf(new String(RopaFormat.write(REGISTER), StandardCharsets.UTF_8)));
        assertThat(RopaFile.open(file).register()).isEqualTo(REGISTER);
    }

    @Test
    void isTakenOutOfAFileThatAnotherProgramHasWrittenAnew() throws Exception {
        byte[] ours = pdf(new String(RopaFormat.write(REGISTER), StandardCharsets.UTF_8));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(ours)) {
            document.save(again);
        }
        Path file = Files.write(folder.resolve("v.pdf"), again.toByteArray());
        assertThat(RopaFile.open(file).register()).isEqualTo(REGISTER);
    }

    @Test
    void aPdfWithoutARegisterSaysSo() throws Exception {
        for (byte[] pdf : List.of(pdf("no register"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                "%PDF-1.7 1 0 obj<</Type/EmbeddedFile/Length 999999999>>\nstream\n{"
                        .getBytes(StandardCharsets.US_ASCII),
                "%PDF-1.7 1 0 obj<</Type/EmbeddedFile/Length 2/Filter/FlateDecode>>\nstream\nxx"
                        .getBytes(StandardCharsets.US_ASCII),
                "%PDF-1.7 /EmbeddedFile/EmbeddedFile".getBytes(StandardCharsets.US_ASCII))) {
            Path file = Files.write(folder.resolve("v.pdf"), pdf);
            assertThatThrownBy(() -> RopaFile.open(file)).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.problem()).isEqualTo(new Problem.NoRegisterInPdf());
                assertThat(e.sentence(Locale.ENGLISH)).contains("v.pdf").contains("no register attached");
                assertThat(e.sentence(Locale.GERMAN)).contains("kein Verzeichnis beiliegt");
            });
        }
    }

    @Test
    void whatGrowsBeyondEveryRegisterIsNotUnpacked() throws Exception {
        Path file = Files.write(folder.resolve("v.pdf"), bomb());
        assertThatThrownBy(() -> RopaFile.open(file)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isInstanceOf(Problem.TooLarge.class));
    }

    @Test
    void aRegisterIsNeverSavedInThePlaceOfAPdf() throws Exception {
        byte[] pdf = pdf("x");
        Path file = Files.write(folder.resolve("v.pdf"), pdf);
        assertThatThrownBy(() -> RopaFile.save(file, REGISTER)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(new Problem.WouldReplacePdf()));
        assertThat(Files.readAllBytes(file)).isEqualTo(pdf);
    }

    private static byte[] pdf(String attached) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document("de", "Titel", "Wir", new Document.Running("", "", "", ""),
                LocalDate.of(2026, 11, 22), List.of());
        PdfWriter.write(document,
                new Attachment("Verzeichnis.ropa", "application/json", "Verzeichnis", attached), out,
                Progress.NONE);
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] zeros = new byte[1 << 20];
        byte[] part = new byte[1 << 16];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i < 70; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                packed.write(part, 0, deflater.deflate(part));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        out.write(("%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode/Length " + packed.size()
                + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(out);
        return out.toByteArray();
    }
}
