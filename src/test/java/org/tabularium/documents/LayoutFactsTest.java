package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.export.Progress;
import org.tabularium.export.pdf.PdfWriter;
import org.tabularium.export.sheet.SheetWriter;
import org.tabularium.export.word.WordWriter;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Dpo;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// Whatever the register records for the fields of a form stands in each finished file of it.
class LayoutFactsTest {
    private static final Law LAW = Law.load();
    private final Layouts layouts = Layouts.of(LAW);

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> everyFactStandsInEveryFileAndNoNoteDoes() {
        return Stream.of("nordlicht", "iiot-flow", "everything").flatMap(sample -> Layouts.all().stream()
                .filter(l -> l.shape() != Layout.Shape.RECORD)
                .flatMap(l -> l.languages().stream().map(language -> DynamicTest.dynamicTest(
                        sample + " " + l.id() + " " + language.tag(), () -> compare(sample, l, language)))));
    }

    private void compare(String sample, Layout layout, Language language) throws Exception {
        Register register = FactsInDocumentsTest.register(sample);
        List<String> facts = expected(register, layout, language);
        for (Path file : files(register, layout, language)) {
            String text = LayoutPapers.read(file);
            assertThat(facts.stream().filter(fact -> !holds(text, fact)))
                    .as("missing in %s", file.getFileName())
                    .isEmpty();
            RecordedFacts.notes(register).forEach(note -> assertThat(text).doesNotContain(Fact.bare(note)));
        }
    }

    /// The proof of the proof: a register that says more than the file does is told from it.
    @Test
    void aFactThatNoFileHasIsFoundMissing() throws Exception {
        Register register = FactsInDocumentsTest.register("nordlicht");
        Layout layout = Layouts.find("short").orElseThrow();
        List<Path> files = files(register, layout, Language.GERMAN);
        List<Activity> activities = new ArrayList<>(register.activities());
        Activity first = activities.getFirst();
        activities.set(0, first.withName(first.name().with(Language.GERMAN, "Unauffindbare Tätigkeit")));
        Register more = register.withActivities(activities);
        List<String> facts = expected(more, layout, Language.GERMAN);
        assertThat(files).hasSize(3);
        for (Path file : files) {
            String text = LayoutPapers.read(file);
            assertThat(facts.stream().filter(fact -> !holds(text, fact)))
                    .containsExactly("Unauffindbare Tätigkeit");
        }
    }

    private static boolean holds(String text, String fact) {
        String bare = Fact.bare(fact).replaceFirst("\\.$", "");
        // In narrow columns words are parted with hyphens.
        return contains(text, bare) || contains(text.replace("-", ""), bare.replace("-", ""));
    }

    private static boolean contains(String text, String words) {
        return text.contains(words)
                || text.contains(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    private static List<String> expected(Register register, Layout layout, Language language) {
        List<String> printed = LayoutKinds.printed(layout);
        List<String> facts = new ArrayList<>();
        if (layout.side() == Layout.Side.PROCESSOR) {
            register.mandates().forEach(m -> {
                m.clients().forEach(id -> facts.add(Walk.find(register.parties(), id, Party::name)));
                m.processing().forEach(p -> p.text().best(language, register.primary())
                        .ifPresent(text -> facts.add(text.getValue())));
            });
        } else {
            RecordedFacts.of(register, LAW, language).stream()
                    .filter(f -> f.chapter().matches("[0-9]+"))
                    .filter(f -> LayoutKinds.isAskedFor(f.what(), printed, language)).map(Fact::words)
                    .forEach(facts::add);
        }
        facts.add(register.controller().name());
        if (printed.contains("dpo")) {
            register.controller().dpo().stated().map(Dpo::person).ifPresent(p -> facts.add(p.name()));
        }
        return facts.stream().filter(f -> !f.isBlank()).distinct().toList();
    }

    private List<Path> files(Register register, Layout layout, Language language) throws IOException {
        List<Path> files = new ArrayList<>();
        if (layout.isText()) {
            var document = layouts.document(register, layout.id(), language);
            files.add(write(layout.id() + ".docx", out -> WordWriter.write(document, out, Progress.NONE)));
            files.add(write(layout.id() + ".pdf", out -> PdfWriter.write(document, out, Progress.NONE)));
        }
        if (layout.isWorkbook()) {
            var workbook = layouts.workbook(register, layout.id(), language);
            files.add(write(layout.id() + ".xlsx", out -> SheetWriter.write(workbook, out, Progress.NONE)));
        }
        return files;
    }

    private Path write(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.write(out);
        }
        return file;
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }
}
