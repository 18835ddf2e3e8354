package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOrder;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;

/// What is chosen in the export dialog stands in the files, and is offered the next time.
class ExportChoicesTest {
    @TempDir Path folder;
    @TempDir Path documents;
    private Path file = Path.of("");

    @BeforeEach
    void save() throws Exception {
        Register small = Small.register();
        file = folder.resolve("klein.ropa");
        RopaFile.save(file, Vocabulary.ACTIVITIES.add(small,
                Vocabulary.ACTIVITIES.fresh(small, Small.german("Videoüberwachung"))));
    }

    @Test
    void aFormIsWrittenInItsFormatsAndLanguagesAndRememberedSoThatEnterWritesItAgain() throws Exception {
        try (Journey user = asked()) {
            form(user, "Registre", "CNIL");
            assertThat(user.says(".export-layout .muted")).contains("nicht als Excel", "Französisch");
            user.click(user.button("PDF"));
            user.click(language(user, "Deutsch"));
            user.click(language(user, "Französisch"));
            export(user, "1 Datei exportieren");
            assertThat(written()).containsExactly("klein-register-cnil-fiche-fr.docx");
            Files.delete(documents.resolve("klein-register-cnil-fiche-fr.docx"));
            user.press(KeyCode.CONTROL, KeyCode.E);
            user.press(KeyCode.ENTER);
            assertThat(written()).containsExactly("klein-register-cnil-fiche-fr.docx");
        }
    }

    @Test
    void aFormThatIsAWorkbookAloneIsWrittenAsOneAndWhatCannotBeHadIsSaid() throws Exception {
        try (Journey user = asked()) {
            form(user, "ICO", "");
            assertThat(user.shows(".export-warning")).isFalse();
            assertThat(user.button("1 Datei exportieren").isDisabled()).isFalse();
            user.click(user.button("Löschkonzept"));
            user.click(user.button("Excel"));
            assertThat(user.says(".export-warning")).contains("In den gewählten Formaten");
            user.click(user.button("Excel"));
            user.click(user.button("Word"));
            user.click(user.button("PDF"));
            export(user, "2 Dateien exportieren");
            assertThat(written()).containsExactly("klein-register-ico-controller-de.xlsx",
                    "klein-retention-plan-de.xlsx");
        }
    }

    @Test
    void wordFilesStandOnTheTemplateAndItIsSaidWhenItHasGone() throws Exception {
        Path template = template();
        try (Journey user = asked()) {
            user.ports.chosen = Optional.of(template);
            user.click(user.button("Word-Vorlage wählen"));
            export(user, "2 Dateien exportieren");
            try (InputStream in = Files.newInputStream(documents.resolve("klein-register-de.docx"));
                    XWPFDocument document = new XWPFDocument(in)) {
                assertThat(document.getHeaderList()).extracting(XWPFHeader::getText)
                        .anyMatch(text -> text.contains("Record of processing activities"));
            }
            Files.delete(template);
            user.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(user.says(".complaint")).contains("„Briefkopf.docx“ ist nicht mehr da");
            assertThat(user.button("Nichts gewählt").isDisabled()).isTrue();
            user.click(user.button("Word-Vorlage entfernen"));
            assertThat(user.button("2 Dateien exportieren").isDisabled()).isFalse();
        }
    }

    @Test
    void aTemplateThatGoesAfterItWasChosenStopsTheExportWithASentence() throws Exception {
        Path template = template();
        try (Journey user = asked()) {
            user.ports.chosen = Optional.of(template);
            user.click(user.button("Word-Vorlage wählen"));
            Files.delete(template);
            export(user, "2 Dateien exportieren");
            assertThat(user.notices()).singleElement().asString().contains("„Briefkopf.docx“",
                    "nichts geschrieben");
            assertThat(written()).isEmpty();
        }
    }

    @Test
    void picturesAreWrittenOnWishAndWishedTheNextTime() throws Exception {
        try (Journey user = asked()) {
            user.click(user.button("Mit Bildern"));
            export(user, "2 Dateien exportieren");
            try (InputStream in = Files.newInputStream(documents.resolve("klein-register-de.docx"));
                    XWPFDocument document = new XWPFDocument(in)) {
                assertThat(document.getAllPictures()).isNotEmpty();
            }
            user.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(((CheckBox) user.button("Mit Bildern")).isSelected()).isTrue();
            user.click(user.button("Word"));
            user.click(user.button("PDF"));
            user.click(user.button("Excel"));
            assertThat(user.says(".check-box")).doesNotContain("Mit Bildern");
        }
    }

    @Test
    void theRegisterGoesIntoThePdfOfTheHouseAndIsNotOfferedForAnAuthority() throws Exception {
        try (Journey user = asked()) {
            String attach = "Das Verzeichnis (.ropa) in die PDF-Dateien legen";
            user.click(user.button(attach));
            user.click(user.button("Für eine Behörde"));
            assertThat(user.shows(".check-box:selected")).isTrue();
            assertThat(user.says(".check-box")).doesNotContain(attach);
            user.click(user.button("Intern: alles"));
            user.click(user.button("Word"));
            export(user, "1 Datei exportieren");
            assertThat(RopaFile.open(documents.resolve("klein-register-de.pdf")).register())
                    .isEqualTo(user.register());
        }
    }

    @Test
    void whatGoesBeyondArt30IsShownWithExamplesAndFollowsTheActivitiesChosen() throws Exception {
        try (Journey user = asked()) {
            user.click(user.button("Für eine Behörde"));
            String group = "Fachabteilung und Ansprechperson (2)";
            assertThat(user.says(".export-example")).isEmpty();
            user.click(user.button(group));
            assertThat(user.says(".export-example")).contains("Personal");
            user.click(user.button("Ankreuzen …"));
            user.click(user.field("Tätigkeit oder Abteilung suchen"));
            user.type("rundbrief");
            user.click(user.button("Gefundene ankreuzen"));
            assertThat(user.says(".check-box")).doesNotContain(group);
            assertThat(user.shows(".export-example")).isFalse();
        }
    }

    @Test
    void activitiesAreFoundAndTickedByKeyboard() throws Exception {
        try (Journey user = asked()) {
            onlyCsv(user);
            user.click(user.button("Ankreuzen …"));
            assertThat(user.button("Nichts gewählt").isDisabled()).isTrue();
            user.click(user.field("Tätigkeit oder Abteilung suchen"));
            user.type("personal");
            user.press(KeyCode.DOWN);
            user.press(KeyCode.SPACE);
            assertThat(user.says(".muted")).contains("1 von 3 angekreuzt");
            place(user);
            user.click(user.one(".export-activities .label",
                    n -> ((Labeled) n).getText().contains("Lohnabrechnung")));
            user.press(KeyCode.ENTER);
            assertThat(csv()).contains("Lohnabrechnung").doesNotContain("Rundbrief", "Videoüberwachung");
            user.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(user.shows(".only-all:selected")).isTrue();
            user.click(user.button("Ankreuzen …"));
            assertThat(user.says(".muted")).contains("1 von 3 angekreuzt");
        }
    }

    @Test
    void thoseSelectedInTheListAreOfferedAtOnce() throws Exception {
        try (Journey user = new Journey(folder, Locale.GERMAN)) {
            user.open(file);
            user.click(user.entry("Lohnabrechnung"));
            user.press(KeyCode.SHIFT, KeyCode.DOWN);
            user.press(KeyCode.CONTROL, KeyCode.E);
            onlyCsv(user);
            user.click(user.button("Nur die 2 ausgewählten"));
            export(user, "1 Datei exportieren");
            assertThat(csv()).contains("Lohnabrechnung", "Rundbrief").doesNotContain("Videoüberwachung");
        }
    }

    @Test
    void thePackForAnAuthorityBearsItsReferenceInAFolderOrAnArchive() throws Exception {
        try (Journey user = asked()) {
            user.click(user.one(".mode-pack", n -> true));
            user.click(user.field("Aktenzeichen der Behörde"));
            user.type("az 7");
            export(user, "Mappe exportieren");
            Path pack = documents.resolve("klein-request-pack-2026-11-21");
            assertThat(pack.resolve("MANIFEST.txt")).content().contains("klein-register-authority-de.pdf");
            try (InputStream in = Files.newInputStream(pack.resolve("klein-letter-de.docx"));
                    XWPFDocument letter = new XWPFDocument(in)) {
                assertThat(letter.getParagraphs()).anyMatch(p -> p.getText().contains("az 7"));
            }
            assertThat(user.notices()).containsExactly("Mappe exportiert");
            user.press(KeyCode.CONTROL, KeyCode.E);
            user.click(user.button("Eine ZIP-Datei"));
            user.press(KeyCode.ENTER);
            assertThat(written()).containsExactly("klein-request-pack-2026-11-21",
                    "klein-request-pack-2026-11-21.zip");
        }
    }

    /// A document of the program itself in English, which its header tells.
    private Path template() throws Exception {
        Register letterhead = Register.blank(List.of(Language.ENGLISH), "DE");
        Path written = new ExportJob(Stages.LAW).run(new ExportOrder(letterhead, "b", List.of(What.REGISTER),
                List.of(Format.DOCX), letterhead.languages(), folder), ExportJob.Watcher.NONE).getFirst();
        return Files.move(written, folder.resolve("Briefkopf.docx"));
    }

    private Journey asked() throws Exception {
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(file);
        user.press(KeyCode.CONTROL, KeyCode.E);
        return user;
    }

    private static void form(Journey user, String title, String also) throws Exception {
        ComboBox<?> box = (ComboBox<?>) user.one(".export-layout .combo-box", n -> true);
        user.screen(() -> {
            for (int i = 0; i < box.getItems().size(); i++) {
                String said = box.getItems().get(i).toString();
                if (said.contains(title) && said.contains(also)) {
                    box.getSelectionModel().select(i);
                    return;
                }
            }
        });
    }

    private static Node language(Journey user, String name) {
        return user.one(".export-sides .segment", n -> name.equals(((Labeled) n).getText()));
    }

    private static void onlyCsv(Journey user) throws Exception {
        user.click(user.button("Word"));
        user.click(user.button("PDF"));
        user.click(user.button("CSV"));
    }

    private void place(Journey user) throws Exception {
        user.ports.chosen = Optional.of(documents);
        user.click(user.button("Ändern …"));
    }

    private void export(Journey user, String button) throws Exception {
        place(user);
        user.click(user.button(button));
    }

    private String csv() throws Exception {
        return Files.readString(documents.resolve("klein-register-de.csv"));
    }

    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.list(documents)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
