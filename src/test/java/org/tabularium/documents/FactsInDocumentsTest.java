package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

/// Whatever the register records for Art. 30(1) GDPR stands in each finished document.
class FactsInDocumentsTest {
    static final Path NORDLICHT = Path.of("assets/samples/nordlicht.ropa");
    static final Path IIOT_FLOW = Path.of("src/test/resources/org/tabularium/samples/iiot-flow.ropa");
    /// Every component of the model once.
    static final Path EVERYTHING = Path.of("src/test/resources/org/tabularium/store/everything.ropa");
    private final Law law = Law.load();

    @TempDir Path folder;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"nordlicht, de", "nordlicht, en", "iiot-flow, de", "iiot-flow, en", "everything, de",
            "everything, en"})
    void everyFactAndNoteStandsInEveryDocumentOfTheHouse(String sample, String tag)
            throws IOException, StoreException {
        Register register = register(sample);
        Language language = new Language(tag);
        List<Fact> facts = RecordedFacts.of(register, law, language);
        papers(register, sample, language).forEach((file, papers) -> {
            assertThat(missing(facts, papers)).as("facts missing in %s", file).isEmpty();
            for (String note : RecordedFacts.notes(register)) {
                note.lines().forEach(line -> assertThat(unescaped(papers.whole()))
                        .as("%s without an internal note", file).contains(unescaped(Fact.bare(line))));
            }
        });
    }

    /// Readers of Markdown take one of two strokes for an escape.
    private static String unescaped(String text) {
        return text.replace("\\", "");
    }

    @Test
    void theSampleHasFactsOfEveryKindAndNotes() throws IOException, StoreException {
        Register register = register("nordlicht");
        Set<String> kinds = new TreeSet<>();
        RecordedFacts.of(register, law, Language.GERMAN).forEach(f -> kinds.add(f.what()));
        assertThat(kinds).containsAll(RecordedFacts.kinds());
        assertThat(RecordedFacts.notes(register)).hasSizeGreaterThan(5);
    }

    /// The proof of the proof: of a register that says more than the documents, the surplus is told.
    @Test
    void aFactThatNoDocumentHasIsFoundMissing() throws IOException, StoreException {
        Register register = register("nordlicht");
        Map<String, Papers> written = papers(register, "nordlicht", Language.GERMAN);
        List<Fact> more = RecordedFacts.of(renamed(register), law, Language.GERMAN);
        assertThat(written).hasSameSizeAs(Format.ofDocuments());
        written.values().forEach(papers -> assertThat(missing(more, papers))
                .containsExactly(new Fact("3", "purpose", "Unauffindbarer Zweck")));
    }

    private static Register renamed(Register register) {
        List<Activity> activities = new ArrayList<>(register.activities());
        Activity third = activities.get(2);
        List<Purpose> purposes = new ArrayList<>(third.purposes());
        purposes.set(0, purposes.getFirst().withText(LocalText.of(Language.GERMAN, "Unauffindbarer Zweck")));
        activities.set(2, third.withPurposes(purposes));
        return register.withActivities(activities);
    }

    private static List<Fact> missing(List<Fact> facts, Papers papers) {
        return facts.stream().filter(fact -> !fact.isIn(papers)).distinct().toList();
    }

    /// The text of each file by its name.
    private Map<String, Papers> papers(Register register, String name, Language language)
            throws IOException, StoreException {
        ExportOrder order = new ExportOrder(register, name, List.of(ExportJob.What.REGISTER),
                List.copyOf(Format.ofDocuments()),
                List.of(language), folder);
        List<Path> files = new ExportJob(law).run(order, ExportJob.Watcher.NONE);
        String start = name + "-register-" + language.tag();
        assertThat(files).extracting(p -> p.getFileName().toString()).containsExactly(start + ".docx",
                start + ".pdf", start + ".xlsx", start + ".html", start + ".md", start + ".txt");
        Map<String, Papers> papers = new LinkedHashMap<>();
        int activities = register.activities().size();
        papers.put(start + ".docx", WordPapers.read(files.get(0), activities));
        papers.put(start + ".pdf", PdfPapers.read(files.get(1), activities));
        papers.put(start + ".xlsx", ExcelPapers.read(files.get(2)));
        papers.put(start + ".html", PublishedPapers.html(files.get(3), activities));
        papers.put(start + ".md", PublishedPapers.markdown(files.get(4), activities));
        papers.put(start + ".txt", PublishedPapers.text(files.get(5), activities));
        return papers;
    }

    static Register register(String sample) throws IOException, StoreException {
        return RopaFile.open(switch (sample) {
            case "nordlicht" -> NORDLICHT;
            case "iiot-flow" -> IIOT_FLOW;
            default -> EVERYTHING;
        }).register();
    }
}
