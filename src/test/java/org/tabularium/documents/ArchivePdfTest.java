package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.layout.Layout;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Text;
import org.tabularium.export.Drawings;
import org.tabularium.export.Progress;
import org.tabularium.export.pdf.Attachment;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.picture.illustrated.Illustrated;
import org.tabularium.store.RopaFormat;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What our files claim to be, veraPDF finds them to be: PDF/A-2a (ISO 19005-2), with a register attached PDF/A-3a
/// (ISO 19005-3), and PDF/UA-1 (ISO 14289-1).
class ArchivePdfTest {
    private static final Logger LOG = Logger.getLogger("org.verapdf");

    @BeforeAll
    static void start() {
        LOG.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyDocumentIsWhatItClaimsToBe() throws Exception {
        Map<String, Document> all = EveryDocument.all();
        assertThat(all).hasSizeGreaterThan(80);
        for (Map.Entry<String, Document> entry : all.entrySet()) {
            byte[] pdf = pdf(entry.getValue());
            assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).as(entry.getKey()).isEmpty();
        }
    }

    @Test
    void withARegisterAttachedItIsOfTheThirdPart() throws Exception {
        var register = EveryDocument.read("/assets/samples/nordlicht.ropa");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter
                .write(small(),
                        new Attachment("Verzeichnis über alles.ropa", "application/json", "Verzeichnis",
                                new String(RopaFormat.write(register), StandardCharsets.UTF_8)),
                        out, Progress.NONE);
        assertThat(faults(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void picturesChangeNothingAboutIt() throws Exception {
        Document plain = small();
        List<Block> blocks = List.of(plain.blocks().getFirst(), new Block.Picture(Drawings.sample(), "Karte"),
                plain.blocks().getLast());
        Document pictured = new Document("de", "Titel", "Wir", plain.running(), plain.date(), blocks);
        assertThat(faults(pdf(pictured), PDFAFlavour.PDFA_2_A)).isEmpty();
        var sample = EveryDocument.read("/assets/samples/nordlicht.ropa");
        var few = sample.withActivities(sample.activities().subList(4, 9));
        Document record =
                Illustrated.of(Art30Register.of(Law.load()).document(few, Language.GERMAN), few, Law.load(),
                        Edition.INTERNAL, Layout.Side.CONTROLLER);
        assertThat(record.blocks()).filteredOn(Block.Picture.class::isInstance).hasSize(6);
        assertThat(faults(pdf(record), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theCheckFindsWhatIsWrong() throws Exception {
        byte[] pdf = pdf(small());
        String spoilt =
                new String(pdf, StandardCharsets.ISO_8859_1).replace("/OutputIntents", "/OutputIntentx");
        assertThat(faults(spoilt.getBytes(StandardCharsets.ISO_8859_1), PDFAFlavour.PDFA_2_A))
                .anyMatch(fault -> fault.startsWith("6.2.4"));
    }

    private static Document small() {
        return new Document("de", "Titel", "Wir", new Document.Running("Kopf", "", "Fuß", "{0}"),
                LocalDate.of(2026, 11, 21), List.of(new Block.Heading(1, Text.of("Eins"), "one"),
                        new Block.Paragraph(Text.of("Text"))));
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(document, out, Progress.NONE);
        return out.toByteArray();
    }

    /// What veraPDF has against a file, by the rules of a part of PDF/A and by those of PDF/UA.
    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(List.of(flavour, PDFAFlavour.PDFUA_1))) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertThat(results).hasSize(2);
            TreeSet<String> faults = new TreeSet<>();
            for (ValidationResult result : results) {
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        faults.add(assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber()
                                + " " + assertion.getMessage() + " at "
                                + assertion.getLocation().getContext());
                    }
                }
                assertThat(result.isCompliant() || !faults.isEmpty()).isTrue();
            }
            return List.copyOf(faults);
        }
    }
}
