package org.tabularium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Differences on the command line: in words, as JSON, as documents.
class CompareCommandTest {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");
    @TempDir private Path folder;
    private final Shell shell = new Shell();
    private Path later = Path.of("");

    @BeforeEach
    void registers() throws Exception {
        Register register = RopaFile.open(SAMPLE).register();
        for (String id : List.of("act-payroll", "act-newsletter", "act-website", "act-personnel")) {
            Activity activity = Identified.find(register.activities(), new Id<Activity>(id)).orElseThrow();
            register = Vocabulary.ACTIVITIES.replace(register,
                    activity.withDisclosures(Answer.of(Identified.with(
                            activity.disclosures().stated().orElseThrow(),
                            Disclosure.blank(new Id<>("dis-99"),
                                    new Recipient.Named(Optional.of(new Id<>("pty-aws"))))))));
        }
        Activity first = register.activities().getFirst();
        register = Vocabulary.ACTIVITIES.replace(register,
                first.withName(LocalText.of(Language.GERMAN, "<b>Bewerbungen</b>")));
        later = folder.resolve("later.ropa");
        RopaFile.save(later, register);
    }

    @Test
    void whatIsAlikeInSeveralEntriesIsToldOnce() {
        assertThat(shell.run("compare", SAMPLE.toString(), later.toString()))
                .isEqualTo(TabulariumCommand.FINDINGS);
        assertThat(shell.out().lines()).containsSubsequence("4 Tätigkeiten: Empfänger hinzugefügt",
                "    Personalverwaltung; Lohn und Gehalt; Newsletter; Website und Server-Protokolle",
                "      + Amazon Web Services EMEA SARL", "Tätigkeit: <b>Bewerbungen</b>",
                "    Bezeichnung geändert", "      - Bewerbermanagement", "      + <b>Bewerbungen</b>",
                "5 Unterschiede.");
        assertThat(shell.err()).isEmpty();
        shell.run("compare", SAMPLE.toString(), later.toString(), "--ui-lang", "en");
        assertThat(shell.out()).contains("4 activities: Recipient added");
    }

    @Test
    void equalRegistersEndWithNought() {
        assertThat(shell.run("compare", SAMPLE.toString(), SAMPLE.toString()))
                .isEqualTo(TabulariumCommand.DONE);
        assertThat(shell.out().strip()).isEqualTo("Die beiden Verzeichnisse sagen dasselbe.");
    }

    @Test
    void otherProgramsGetEachDifferenceByItself() throws Exception {
        Path json = folder.resolve("d.json");
        shell.run("compare", SAMPLE.toString(), later.toString(), "--json", json.toString());
        JsonNode root = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(root.path("count").asInt()).isEqualTo(5);
        assertThat(root.path("differences").valueStream().map(d -> d.path("entity").asString()))
                .containsExactlyInAnyOrder("act-recruiting", "act-payroll", "act-newsletter", "act-website",
                        "act-personnel");
        assertThat(root.path("differences").path(0).propertyStream().map(p -> p.getKey()))
                .containsExactly("place", "entity", "name", "what", "before", "after");
    }

    @Test
    void theDocumentNamesBothRegistersAndWhatDiffers() throws Exception {
        shell.run("compare", SAMPLE.toString(), later.toString(), "--as", "html,md,txt,docx,pdf", "--lang",
                "de,en", "--out", folder.toString());
        String name = "nordlicht-compare-later-";
        for (String ending : List.of("de.pdf", "en.pdf", "de.docx", "en.docx")) {
            assertThat(folder.resolve(name + ending)).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve(name + "de.txt"))).contains("nordlicht.ropa", "later.ropa",
                "Version 4, Stand 21.11.2026", "Gleiches in mehreren Einträgen", "Empfänger hinzugefügt");
        assertThat(Files.readString(folder.resolve(name + "en.html"))).contains("The same in several entries",
                "&lt;b&gt;Bewerbungen").doesNotContain("<b>Bewerbungen");
    }

    @Test
    void whatCannotBeReadIsSaidWithTwo() {
        assertThat(shell.run("compare", SAMPLE.toString(), folder.resolve("fehlt.ropa").toString()))
                .isEqualTo(TabulariumCommand.BAD_INPUT);
        assertThat(shell.err()).contains("fehlt.ropa");
        assertThat(shell.run("compare", SAMPLE.toString())).isEqualTo(TabulariumCommand.BAD_INPUT);
    }
}
