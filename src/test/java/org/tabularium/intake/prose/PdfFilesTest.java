package org.tabularium.intake.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.tabularium.intake.IntakeException;

/// Documents in PDF.
class PdfFilesTest {

    private static List<String> read(Pages pages) throws Exception {
        return Shown.of(ProseFiles.of("a.pdf", pages.bytes()));
    }

    private static Pages usual() throws Exception {
        return new Pages().edges("Muster GmbH - Datenschutz", "Seite 1 von 3")
                .heading(18, "Datenschutzerklärung")
                .heading(13, "1. Verantwortlicher").text("Muster GmbH", "Am Markt 1", "12345 Musterstadt")
                .heading(13, "2. Hosting")
                .text("Wir lassen diese Seiten bei einem Unternehmen betreiben, das Zugriffsdaten für uns spei-",
                        "chert und verarbeitet. Dazu gehören Nutzungs- und Protokolldaten sowie die Daten der Online-",
                        "Dienste, die Sie nutzen, und alles, was dazu erforderlich ist, damit sie überhaupt und zu jeder")
                .nextPage().edges("Muster GmbH - Datenschutz", "Seite 2 von 3")
                .text("Zeit erreichbar bleiben.").text("Wir verarbeiten:")
                .text("• IP-Adresse des anfragenden Rechners, die wir nach sieben Tagen kürzen und danach",
                        "nicht mehr zuordnen,",
                        "• Datum und Uhrzeit.")
                .nextPage().edges("Muster GmbH - Datenschutz", "Seite 3 von 3").heading(13, "3. Ihre Rechte")
                .text("Sie haben das Recht auf Auskunft, Berichtigung und Löschung.");
    }

    private static final List<String> READ = List.of("H1 Datenschutzerklärung", "H2 1. Verantwortlicher",
            "Muster GmbH / Am Markt 1 / 12345 Musterstadt", "H2 2. Hosting",
            "Wir lassen diese Seiten bei einem Unternehmen betreiben, das Zugriffsdaten für uns speichert und verarbeitet."
                    + " Dazu gehören Nutzungs- und Protokolldaten sowie die Daten der Online-Dienste, die Sie nutzen, und alles,"
                    + " was dazu erforderlich ist, damit sie überhaupt und zu jeder Zeit erreichbar bleiben.",
            "Wir verarbeiten:",
            "I1 • IP-Adresse des anfragenden Rechners, die wir nach sieben Tagen kürzen und danach nicht mehr zuordnen,",
            "I1 • Datum und Uhrzeit.", "H2 3. Ihre Rechte",
            "Sie haben das Recht auf Auskunft, Berichtigung und Löschung.");

    @Test
    void linesBecomeParagraphsAcrossPagesWithoutTheirEdges() throws Exception {
        try (Pages pages = usual()) {
            assertThat(read(pages)).isEqualTo(READ);
        }
    }

    @Test
    void boldLinesInTheSizeOfTheTextAreHeadings() throws Exception {
        try (Pages pages = new Pages().heading(10, "Retention")
                .text("We keep log files for seven days and then erase them.")
                .heading(10, "Your rights")
                .text("You may ask for access to your data at any time, and for erasure.")) {
            assertThat(read(pages)).containsExactly("H1 Retention",
                    "We keep log files for seven days and then erase them.",
                    "H1 Your rights", "You may ask for access to your data at any time, and for erasure.");
        }
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        try (Pages pages = new Pages().columns(
                new String[] {"We keep your data for as long as you are",
                        "our customer and erase them after that."},
                new String[] {"You may ask for access to your data,",
                        "for rectification and for erasure."})) {
            assertThat(String.join(" ", read(pages)))
                    .contains("as long as you are our customer and erase them after that.")
                    .contains("access to your data, for rectification and for erasure.");
        }
    }

    @Test
    void whatRunsOrIsAttachedIsNotLookedAt() throws Exception {
        try (Pages pages = usual()) {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("/bin/true");
            pages.document.getDocumentCatalog().setOpenAction(launch);
            pages.document.getDocumentCatalog().setActions(null);
            pages.document.getPage(0).setActions(null);
            pages.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            assertThat(read(pages)).isEqualTo(READ);
        }
    }

    @Test
    void onlyAPasswordThatIsNeededForReadingIsAskedFor() throws Exception {
        try (Pages pages = usual()) {
            pages.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(read(pages)).isEqualTo(READ);
        }
        try (Pages pages = usual()) {
            pages.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            byte[] content = pages.bytes();
            refused(content, "durch ein Kennwort geschützt");
        }
    }

    @Test
    void aPdfWithoutTextWasScanned() throws Exception {
        try (Pages pages = new Pages().nextPage()) {
            refused(pages.bytes(), "vermutlich wurde es gescannt");
        }
    }

    @Test
    void damagedOnesAreRefusedInSilence() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (Pages pages = usual()) {
            pages.document.setDocumentInformation(new PDDocumentInformation());
            byte[] content = pages.bytes();
            for (int at = 20; at < content.length; at += content.length / 12) {
                byte[] cut = Arrays.copyOf(content, at);
                try {
                    assertThat(ProseFiles.of("a.pdf", cut).pieces()).isNotEmpty();
                } catch (IntakeException e) {
                    assertThat(e.sentence(Locale.ENGLISH)).contains("Nothing was changed");
                }
            }
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void refused(byte[] content, String sentence) {
        assertThatThrownBy(() -> ProseFiles.of("a.pdf", content)).isInstanceOfSatisfying(
                IntakeException.class,
                e -> assertThat(e.sentence(Locale.GERMAN)).contains(sentence).contains("nichts verändert"));
    }
}
