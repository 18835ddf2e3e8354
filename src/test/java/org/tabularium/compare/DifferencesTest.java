package org.tabularium.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.edit.References;
import org.tabularium.edit.Sound;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;

class DifferencesTest {
    private static final Path SAMPLE = Path.of("assets/samples/nordlicht.ropa");

    @Property(seed = Chance.SEED, tries = 60, edgeCases = EdgeCasesMode.NONE)
    void allDifferencesAppliedGiveTheNewerRegister(@ForAll("any") Register before,
            @ForAll("any") Register other, @ForAll long seed) {
        Register after = Mixed.of(before, other, seed);
        Differences differences = Differences.between(before, after);
        assertThat(differences.apply(differences.all())).isEqualTo(after);
        assertThat(Differences.between(before, before).all()).isEmpty();
        Telling telling = new Telling(differences, Law.load(), Locale.GERMAN);
        assertThat(differences.all()).allSatisfy(d -> assertThat(telling.told(d).what()).isNotBlank());
    }

    @Property(seed = Chance.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
    void noneAppliedByItselfLeavesAReferenceToNothing(@ForAll("sound") Register before,
            @ForAll("sound") Register other, @ForAll long seed) {
        Register after = Sound.sound(Mixed.of(before, other, seed));
        assertThat(References.dangling(before)).isEmpty();
        assertThat(References.dangling(after)).isEmpty();
        Differences differences = Differences.between(before, after);
        assertThat(differences.apply(differences.all())).isEqualTo(after);
        for (Difference difference : differences.all()) {
            assertThat(References.dangling(differences.apply(List.of(difference)))).as("%s", difference)
                    .isEmpty();
        }
    }

    @Test
    void aDifferenceSpeaksTheWordsOfTheForm() throws StoreException {
        Register before = RopaFile.open(SAMPLE).register();
        Activity activity = before.activities().getFirst();
        Purpose purpose = activity.purposes().getFirst();
        Activity edited = activity.withStatus(Activity.Status.ENDED)
                .withPurposes(Identified.replace(activity.purposes(),
                        purpose.withText(purpose.text().with(Language.GERMAN, "Auswahl"))))
                .withDisclosures(Answer.of(activity.disclosures().stated().orElseThrow().subList(1, 3)));
        Register after = Vocabulary.ACTIVITIES.replace(before, edited);
        assertThat(told(before, after, Locale.GERMAN)).containsExactly(
                "Bewerbermanagement: Stand geändert [Aktiv → Beendet]",
                "Bewerbermanagement: Zweck „Auswahl“ › Zweck geändert [" + purpose.text().in(Language.GERMAN)
                        + " → Auswahl]",
                "Bewerbermanagement: Empfänger entfernt [Personal und einstellende Fachabteilung, "
                        + "Auswahl und Gespräche → ]");
        assertThat(told(before, after, Locale.ENGLISH).getLast()).contains("Recipient removed");
    }

    @Test
    void anActivityThatNamesANewPartyBringsItAlong() throws StoreException {
        Register before = RopaFile.open(SAMPLE).register();
        Party party = Vocabulary.PARTIES.fresh(before, LocalText.of(Language.GERMAN, "Kopierwerk GmbH"));
        Activity fresh = Vocabulary.ACTIVITIES.fresh(before, LocalText.of(Language.GERMAN, "Kopieren"))
                .withDisclosures(Answer.of(List.of(org.tabularium.model.Disclosure.blank(new Id<>("dis-1"),
                        new Recipient.Named(Optional.of(party.id()))))));
        Register after = Vocabulary.ACTIVITIES.add(Vocabulary.PARTIES.add(before, party), fresh);
        Differences differences = Differences.between(before, after);
        assertThat(differences.all()).hasSize(2);
        Difference activity = differences.all().getFirst();
        assertThat(differences.with(activity)).hasSize(2);
        assertThat(differences.apply(List.of(activity))).isEqualTo(after);
        assertThat(differences.with(differences.all().getLast())).hasSize(1);
    }

    @Test
    void aThousandActivitiesAreComparedInWellUnderASecond() throws StoreException {
        Register sample = RopaFile.open(SAMPLE).register();
        Register before = many(sample, "");
        Register after = many(sample, "!");
        Differences.between(many(sample, ""), many(sample, "?"));
        long start = System.nanoTime();
        Differences differences = Differences.between(before, after);
        assertThat(differences.apply(differences.all())).isEqualTo(after);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(differences.all()).hasSize(100);
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }

    /// A thousand activities, every tenth with an ending of its own to its name.
    private static Register many(Register sample, String ending) {
        List<Activity> all = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Activity one = sample.activities().get(i % sample.activities().size());
            Activity copy = Activity.blank(new Id<>("act-" + i), one.name(), one.status())
                    .withPurposes(one.purposes()).withUses(one.uses()).withDisclosures(one.disclosures())
                    .withMeasures(one.measures());
            all.add(i % 10 == 0 ? copy.withName(LocalText.of(Language.GERMAN, "Name " + i + ending)) : copy);
        }
        return sample.withActivities(all);
    }

    private static List<String> told(Register before, Register after, Locale user) {
        Differences differences = Differences.between(before, after);
        Telling telling = new Telling(differences, Law.load(), user);
        return differences.all().stream().map(telling::told)
                .map(t -> t.entity() + ": " + t.what() + " [" + t.before() + " → " + t.after() + "]")
                .toList();
    }

    @Provide
    Arbitrary<Register> any() {
        return AnyRegister.registers();
    }

    @Provide
    Arbitrary<Register> sound() {
        return Sound.registers();
    }
}
