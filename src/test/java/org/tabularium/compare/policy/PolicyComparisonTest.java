package org.tabularium.compare.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.catalog.Catalog;
import org.tabularium.compare.policy.Divergence.RecordedNotSaid;
import org.tabularium.compare.policy.Divergence.SaidDifferently;
import org.tabularium.compare.policy.Divergence.SaidNotRecorded;
import org.tabularium.compare.policy.Divergence.Subject;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.offer.Offers;
import org.tabularium.intake.offer.Told;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Dpo;
import org.tabularium.model.Extras;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// A text and a register that say the same but for one thing each.
class PolicyComparisonTest {
    private static final Law LAW = Law.load();
    private static final String TEXT = """
            Verantwortlich: Muschelkai GmbH, Kaiweg 3, hallo@muschelkai.example. Datenschutzbeauftragte: Ines Tamm, \
            ds@muschelkai.example.

            Newsletter: Versand von Neuigkeiten an Ihre E-Mail-Adresse (Art. 6 Abs. 1 lit. a DSGVO) mit Postboot \
            (Flaschenpost Inc.), USA, auf Grundlage des Data Privacy Framework. Löschung nach 3 Monaten.

            Kontaktformular: Beantwortung von Anfragen (Art. 6 Abs. 1 lit. b DSGVO).
            """;

    private static Told told() {
        return new Told(Language.GERMAN, TEXT)
                .controller("Muschelkai GmbH", "Kaiweg 3", "hallo@muschelkai.example")
                .dpo("Ines Tamm", "ds@muschelkai.example")
                .activity("Newsletter", List.of("Versand von Neuigkeiten"), List.of("E-Mail-Adresse"),
                        List.of("Postboot"),
                        Map.of("Art. 6 Abs. 1 lit. a DSGVO", "gdpr-6-1-a"),
                        Map.of("nach 3 Monaten", Period.ofMonths(3)))
                .activity("Kontaktformular", List.of("Beantwortung von Anfragen"), List.of(), List.of(),
                        Map.of("Art. 6 Abs. 1 lit. b DSGVO", "gdpr-6-1-b"), Map.of())
                .provider("Postboot", "Flaschenpost Inc.", "US", "", true, SafeguardReader.Kind.DPF);
    }

    private static PolicyFacts facts() {
        return told().facts();
    }

    /// The register that says what the text says.
    private static Register same() {
        Offers offers =
                Offers.of(facts(), Register.blank(List.of(Language.GERMAN), "DE"), LAW, Catalog.EMPTY);
        return offers.register(offers.ids());
    }

    private static List<Divergence> compared(Register register) {
        return PolicyComparison.of(facts(), register, LAW, Language.GERMAN);
    }

    private static Divergence only(Register register) {
        List<Divergence> all = compared(register);
        assertThat(all).as(all.toString()).hasSize(1);
        return all.getFirst();
    }

    private static Register newsletter(Register register, UnaryOperator<Activity> change) {
        return register.withActivities(register.activities().stream()
                .map(a -> a.id().value().equals("act-newsletter") ? change.apply(a) : a).toList());
    }

    private static Register party(Register register, UnaryOperator<Party> change) {
        return register.withParties(register.parties().stream().map(change).toList());
    }

    @Test
    void whereBothSayTheSameThereIsNothingToTell() {
        assertThat(compared(same())).isEmpty();
    }

    @Test
    void anActivityThatIsNotRecordedIsTakenWithAllItsParts() {
        Register register = same().withActivities(List.of(same().activities().getFirst()));
        Divergence found = only(register);
        assertThat(found).isInstanceOfSatisfying(SaidNotRecorded.class, d -> {
            assertThat(d.subject()).isEqualTo(Subject.ACTIVITY);
            assertThat(d.at().of(TEXT)).isEqualTo("Kontaktformular");
            assertThat(d.sentence())
                    .isEqualTo(
                            "Der Text beschreibt „Kontaktformular“, das Verzeichnis hat dazu keine Tätigkeit.");
            Offers offers = Offers.of(facts(), register, LAW, Catalog.EMPTY);
            assertThat(compared(offers.register(Set.copyOf(d.offers())))).isEmpty();
        });
    }

    @Test
    void anotherNameOfTheControllerIsSaidDifferently() {
        Register register = same().withController(same().controller().withName("Austernkai GmbH"));
        assertThat(only(register)).isInstanceOfSatisfying(SaidDifferently.class, d -> {
            assertThat(d.said()).isEqualTo("Muschelkai GmbH");
            assertThat(d.recorded()).isEqualTo("Austernkai GmbH");
            assertThat(d.where().entity()).isEqualTo("controller");
            assertThat(d.where().field()).isEqualTo("name");
            assertThat(d.offers()).containsExactly("controller/name");
        });
    }

    @Test
    void theOfficerIsMissedOnEitherSide() {
        Register without = same().withController(same().controller().withDpo(Answer.notStated()));
        assertThat(compared(without)).hasSize(2)
                .allMatch(d -> d instanceof SaidNotRecorded && d.subject() == Subject.DPO);
        PolicyFacts silent = new Told(Language.GERMAN, "Nichts.").facts();
        Register register = Register.blank(List.of(Language.GERMAN), "DE");
        Dpo officer = Dpo.EMPTY.withPerson(Person.EMPTY.withName("Ines Tamm"));
        Register recorded = register.withController(register.controller().withDpo(Answer.of(officer)));
        assertThat(PolicyComparison.of(silent, recorded, LAW, Language.GERMAN)).singleElement()
                .isInstanceOfSatisfying(RecordedNotSaid.class,
                        d -> assertThat(d.subject()).isEqualTo(Subject.DPO));
    }

    @Test
    void anotherPeriodIsSaidDifferently() {
        Register register = same().withRetention(
                same().retention().stream().map(r -> r.withPeriod(Optional.of(Period.ofYears(2)))).toList());
        assertThat(only(register)).isInstanceOfSatisfying(SaidDifferently.class, d -> {
            assertThat(d.subject()).isEqualTo(Subject.PERIOD);
            assertThat(d.at().of(TEXT)).isEqualTo("nach 3 Monaten");
            assertThat(d.where().field()).isEqualTo("uses/use-1/retention");
        });
    }

    @Test
    void anotherBasisIsSaidDifferently() {
        Register register = newsletter(same(), a -> a.withPurposes(
                a.purposes().stream().map(p -> p.withGrounds(List.of(Ground.blank("gdpr-6-1-f")))).toList()));
        assertThat(only(register)).isInstanceOfSatisfying(SaidDifferently.class, d -> {
            assertThat(d.subject()).isEqualTo(Subject.LEGAL_BASIS);
            assertThat(d.said()).contains("lit.").contains("a");
            assertThat(d.recorded()).contains("f");
        });
    }

    @Test
    void anotherCountryIsSaidDifferently() {
        Register register = party(same(), p -> p.withAddress(p.address().withCountry("IE")));
        assertThat(compared(register)).anySatisfy(
                d -> assertThat(d).isInstanceOfSatisfying(SaidDifferently.class, e -> {
                    assertThat(e.subject()).isEqualTo(Subject.COUNTRY);
                    assertThat(e.where().field()).isEqualTo("address/country");
                }));
    }

    @Test
    void anotherSafeguardIsSaidDifferently() {
        Register register = party(same(), p -> p.withDestinations(p.destinations().stream()
                .map(d -> d.withSafeguards(List.of(new Safeguard.Bcr("", Optional.empty(), "",
                        Extras.NONE))))
                .toList()));
        assertThat(only(register)).isInstanceOfSatisfying(SaidDifferently.class, d -> {
            assertThat(d.subject()).isEqualTo(Subject.SAFEGUARD);
            assertThat(d.recorded()).isEqualTo("verbindliche interne Datenschutzvorschriften");
        });
    }

    @Test
    void aPartyThatIsNotRecordedIsTakenWithWhatIsSaidOfIt() {
        Register register =
                newsletter(same(), a -> a.withDisclosures(Answer.notStated())).withParties(List.of());
        assertThat(compared(register))
                .anySatisfy(d -> assertThat(d).isInstanceOfSatisfying(SaidNotRecorded.class, e -> {
                    assertThat(e.subject()).isEqualTo(Subject.PROVIDER);
                    Offers offers = Offers.of(facts(), register, LAW, Catalog.EMPTY);
                    Register taken = offers.register(Set.copyOf(e.offers()));
                    assertThat(taken.parties()).extracting(p -> p.address().country()).containsExactly("US");
                }));
    }

    @Test
    void whatIsRecordedAndNotSaidIsNamedWithItsField() {
        Register register = newsletter(same(), a -> a.withPurposes(a.purposes().stream()
                .map(p -> p.withGrounds(List.of(Ground.blank("gdpr-6-1-a"), Ground.blank("tdddg-25-1"))))
                .toList()));
        assertThat(only(register)).isInstanceOfSatisfying(RecordedNotSaid.class, d -> {
            assertThat(d.subject()).isEqualTo(Subject.LEGAL_BASIS);
            assertThat(d.where().entity()).isEqualTo("act-newsletter");
            assertThat(d.where().field()).isEqualTo("purposes/pur-a/grounds");
        });
    }

    @Test
    void whatIsInternalIsNotMissed() {
        Measure measure = Measure.blank(new Id<>("mea-x"), same().activities().getFirst().name(),
                Measure.Area.ENCRYPTION);
        Register register = newsletter(same().withMeasures(List.of(measure)),
                a -> a.withMeasures(List.of(measure.id())).withNote("intern"));
        assertThat(compared(register)).isEmpty();
    }

    @Test
    void onlyTheActivitiesOfANoticeCount() {
        Activity other = Activity.blank(new Id<>("act-lohn"),
                LocalText.of(Language.GERMAN, "Lohnabrechnung"), Activity.Status.ACTIVE);
        Register register = same().withActivities(
                Stream.concat(same().activities().stream(), Stream.of(other)).toList());
        assertThat(only(register)).isInstanceOfSatisfying(RecordedNotSaid.class,
                d -> assertThat(d.subject()).isEqualTo(Subject.ACTIVITY));
        Set<Id<Activity>> covered = Set.of(new Id<>("act-newsletter"), new Id<>("act-kontaktformular"));
        assertThat(PolicyComparison.of(facts(), register, LAW, Catalog.EMPTY, Language.GERMAN, covered))
                .isEmpty();
    }

    @Test
    void sentencesSpeakTheLanguageTheyAreAskedFor() {
        Register register = same().withActivities(List.of(same().activities().getFirst()));
        assertThat(PolicyComparison.of(facts(), register, LAW, Language.ENGLISH))
                .extracting(Divergence::sentence)
                .containsExactly("The text describes “Kontaktformular”, the record has no such activity.");
    }
}
