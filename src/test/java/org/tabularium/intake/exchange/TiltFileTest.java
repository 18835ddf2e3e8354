package org.tabularium.intake.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.export.Progress;
import org.tabularium.export.tilt.TiltWriter;
import org.tabularium.intake.IntakeException;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Ground;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.store.RopaFile;

/// What a document in the Transparency Information Language says of the processing comes into a draft.
class TiltFileTest {
    private static final Law LAW = Law.load();
    private static final Path EXAMPLE = Path.of("../shared/templates/example-notice.tilt.json");
    @TempDir Path folder;

    @Test
    void whatTheSampleTellsComesBack() throws Exception {
        Register register = RopaFile.open(Path.of("assets/samples/nordlicht.ropa")).register();
        Path file = folder.resolve("sample.tilt.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            TiltWriter.write(register, LAW, Language.GERMAN, out, Progress.NONE);
        }
        Exchanged read = new TiltFile(LAW).read(file);
        List<Activity> running = register.activities().stream()
                .filter(a -> a.status() == Activity.Status.ACTIVE).filter(a -> !a.uses().isEmpty()).toList();
        Register draft = read.register();
        assertThat(draft.controller().name()).isEqualTo(register.controller().name());
        assertThat(draft.controller().address()).isEqualTo(register.controller().address());
        assertThat(texts(draft.activities().stream().map(Activity::name)))
                .isEqualTo(texts(running.stream().map(Activity::name)));
        assertThat(bases(draft.activities())).isEqualTo(bases(running));
        assertThat(draft.activities()).flatExtracting(Activity::purposes).hasSameSizeAs(
                running.stream().flatMap(a -> a.purposes().stream()).toList());
        assertThat(draft.parties()).extracting(Party::name).isNotEmpty()
                .isSubsetOf(register.parties().stream().map(Party::name).toList());
        assertThat(draft.retention()).extracting(RetentionRule::period).isNotEmpty()
                .isSubsetOf(register.retention().stream().map(RetentionRule::period).toList());
        assertThat(read.left()).extracting(Exchanged.Statement::about)
                .noneMatch(a -> a.startsWith("/dataDisclosed") || a.startsWith("/controller"));
    }

    private static Set<String> texts(Stream<LocalText> names) {
        return new TreeSet<>(names.map(n -> n.in(Language.GERMAN)).toList());
    }

    private static Set<String> bases(List<Activity> activities) {
        Set<String> bases = new TreeSet<>();
        activities.forEach(a -> {
            a.purposes().stream().map(Purpose::grounds).flatMap(List::stream).map(Ground::basis)
                    .forEach(b -> bases.add(a.name().in(Language.GERMAN) + ": " + b));
            a.uses().forEach(
                    u -> u.conditions().forEach(b -> bases.add(a.name().in(Language.GERMAN) + ": " + b)));
        });
        return bases;
    }

    @Test
    void theDocumentOfAnotherComesInAndWhatDoesNotIsTold() throws Exception {
        assumeTrue(Files.exists(EXAMPLE), "the example is not here");
        Exchanged read = new TiltFile(LAW).read(EXAMPLE);
        Activity activity = read.register().activities().getFirst();
        assertThat(activity.name().in(Language.GERMAN)).isEqualTo("Direktwerbung");
        assertThat(activity.purposes().getFirst().grounds()).extracting(Ground::basis)
                .containsExactly("gdpr-6-1-a");
        assertThat(activity.uses().getFirst().duty()).isInstanceOf(Answer.None.class);
        assertThat(read.register().parties()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Mailer Inc.");
            assertThat(p.address().country()).isEqualTo("US");
        });
        assertThat(read.left())
                .contains(new Exchanged.Statement("/thirdCountryTransfers/0/standardDataProtectionClause",
                        "description", "Durchführungsbeschluss (EU) 2021/914, Modul 2"));
    }

    @Test
    void anotherDocumentIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"meta\": {}}");
        assertThatThrownBy(() -> new TiltFile(LAW).read(file)).isInstanceOf(IntakeException.class);
    }
}
