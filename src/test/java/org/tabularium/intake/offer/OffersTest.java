package org.tabularium.intake.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// What a register takes from a policy.
class OffersTest {
    private static final Law LAW = Law.load();
    private static final String TEXT = """
            Verantwortlich ist die Muschelkai GmbH, Kaiweg 3, E-Mail hallo@muschelkai.example. Datenschutz: Ines Tamm, \
            ds@muschelkai.example.

            Newsletter: Wir versenden Neuigkeiten an Ihre E-Mail-Adresse aufgrund Ihrer Einwilligung (Art. 6 Abs. 1 \
            lit. a DSGVO). Der Versand geschieht mit Postboot (Flaschenpost Inc.), USA. Ihre Daten werden nach 3 Monaten \
            gelöscht.

            Hosting: Unsere Seiten liegen bei der Rechenhafen AG.

            Rechnungen bewahren wir 8 Jahre auf.
            """;

    private static Told told() {
        return new Told(Language.GERMAN, TEXT)
                .controller("Muschelkai GmbH", "Kaiweg 3", "hallo@muschelkai.example")
                .dpo("Ines Tamm", "ds@muschelkai.example")
                .activity("Newsletter", List.of("Wir versenden Neuigkeiten"), List.of("E-Mail-Adresse"),
                        List.of("Postboot"), Map.of("Art. 6 Abs. 1 lit. a DSGVO", "gdpr-6-1-a"),
                        Map.of("nach 3 Monaten", Period.ofMonths(3)))
                .activity("Hosting", List.of(), List.of(), List.of(), Map.of(), Map.of())
                .provider("Postboot", "Flaschenpost Inc.", "US", "", true, SafeguardReader.Kind.SCC,
                        SafeguardReader.Kind.DPF)
                .provider("Rechenhafen AG", "", "", "", false).kept("8 Jahre", Period.ofYears(8));
    }

    private static Register blank() {
        return Register.blank(List.of(Language.GERMAN), "DE");
    }

    private static Offers offers(PolicyFacts facts, Register base) {
        return Offers.of(facts, base, LAW, Catalog.EMPTY);
    }

    private static Register whole(Register base) {
        Offers offers = offers(told().facts(), base);
        return offers.register(offers.ids());
    }

    private static Activity activity(Register register, String name) {
        return register.activities().stream().filter(a -> a.name().in(Language.GERMAN).equals(name))
                .findFirst().orElseThrow();
    }

    @Test
    void everythingSaidStandsInTheRegister() {
        Register register = whole(blank());
        assertThat(register.controller().name()).isEqualTo("Muschelkai GmbH");
        assertThat(register.controller().address().street()).isEqualTo("Kaiweg 3");
        assertThat(register.controller().dpo().stated().orElseThrow().person().name()).isEqualTo("Ines Tamm");
        assertThat(register.controller().dpo().stated().orElseThrow().person().contact().email())
                .isEqualTo("ds@muschelkai.example");
        Activity newsletter = activity(register, "Newsletter");
        assertThat(newsletter.purposes()).singleElement().satisfies(p -> {
            assertThat(p.text().in(Language.GERMAN)).isEqualTo("Wir versenden Neuigkeiten");
            assertThat(p.grounds()).extracting(g -> g.basis()).containsExactly("gdpr-6-1-a");
        });
        assertThat(newsletter.uses()).singleElement().satisfies(u -> {
            assertThat(u.data()).hasSize(1);
            assertThat(Identified.find(register.retention(), u.retention().getFirst()).orElseThrow().period())
                    .contains(Period.ofMonths(3));
        });
        assertThat(register.retention()).extracting(r -> r.period().orElseThrow())
                .containsExactly(Period.ofMonths(3), Period.ofYears(8));
    }

    @Test
    void aProviderIsAPartyAndRecipientOfTheActivityThatNamesIt() {
        Register register = whole(blank());
        Disclosure disclosure =
                activity(register, "Newsletter").disclosures().stated().orElseThrow().getFirst();
        assertThat(disclosure.capacity()).contains(Disclosure.Capacity.PROCESSOR);
        Id<Party> id = ((Recipient.Named) disclosure.recipient()).party().orElseThrow();
        Party party = Identified.find(register.parties(), id).orElseThrow();
        assertThat(party.name()).isEqualTo("Flaschenpost Inc.");
        assertThat(party.product()).isEqualTo("Postboot");
        assertThat(party.address().country()).isEqualTo("US");
        assertThat(party.contract()).isEqualTo(Answer.of(Contract.EMPTY));
        assertThat(party.destinations()).singleElement().satisfies(d -> {
            assertThat(d.country()).isEqualTo("US");
            assertThat(d.safeguards()).hasExactlyElementsOfTypes(Safeguard.Scc.class, Safeguard.Dpf.class);
        });
    }

    @Test
    void aProviderThatNoListNamesBelongsToTheActivityInWhoseWordsItStands() {
        Register register = whole(blank());
        assertThat(activity(register, "Hosting").disclosures().stated().orElseThrow()).hasSize(1);
        assertThat(register.parties()).extracting(Party::name).containsExactly("Flaschenpost Inc.",
                "Rechenhafen AG");
    }

    @Test
    void aRecipientBringsItsPartyAndNeedsItsActivity() {
        Offers offers = offers(told().facts(), blank());
        Register alone = offers.register(Set.of("activity-1/recipient-1"));
        assertThat(alone).isEqualTo(blank());
        Register both = offers.register(Set.of("activity-1", "activity-1/recipient-1", "provider-1/country"));
        assertThat(both.parties()).extracting(Party::name).containsExactly("Flaschenpost Inc.");
        assertThat(both.parties().getFirst().address().country()).isEqualTo("US");
        assertThat(both.parties().getFirst().contract()).isEqualTo(Answer.notStated());
    }

    @Test
    void anOfferKnowsWhereTheTextSaysItAndWhichFieldItSets() {
        PolicyFacts facts = told().facts();
        Offers offers = offers(facts, blank());
        Offer basis = offers.find("activity-1/basis-1").orElseThrow();
        assertThat(facts.prose().of(basis.at())).isEqualTo("Art. 6 Abs. 1 lit. a DSGVO");
        assertThat(basis.where().list()).isEqualTo("activity");
        assertThat(basis.where().path()).isEqualTo("purposes");
        assertThat(offers.all()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void aRegisterThatSaysAllOfItIsOfferedNothing() {
        assertThat(offers(told().facts(), whole(blank())).all()).isEmpty();
    }

    @Test
    void whatIsThereIsAddedToAndNotDoubled() {
        Party postboot = Party.blank(new Id<>("pty-x"), "FLASCHENPOST, Inc.").withProduct("Postboot");
        Activity news =
                Activity.blank(new Id<>("act-x"), LocalText.of(Language.GERMAN, "Versand des Newsletters"),
                        Activity.Status.ACTIVE);
        Register base = blank().withParties(List.of(postboot)).withActivities(List.of(news));
        Register register = whole(base);
        assertThat(register.activities()).extracting(a -> a.id().value()).containsExactly("act-x",
                "act-hosting");
        assertThat(register.parties()).extracting(p -> p.id().value()).containsExactly("pty-x",
                "pty-rechenhafen-ag");
        assertThat(register.activities().getFirst().name()).isEqualTo(news.name());
        assertThat(register.activities().getFirst().disclosures().stated().orElseThrow()).hasSize(1);
    }

    @Test
    void whatWouldBeLostIsNotTickedAndStaysUnlessAsked() {
        Register base = blank().withController(blank().controller().withName("Austernkai GmbH"));
        Offers offers = offers(told().facts(), base);
        Offer name = offers.find("controller/name").orElseThrow();
        assertThat(name.replaces()).isTrue();
        assertThat(offers.register(offers.ticked()).controller().name()).isEqualTo("Austernkai GmbH");
        assertThat(offers.register(offers.ids()).controller().name()).isEqualTo("Muschelkai GmbH");
    }

    @Test
    void namesOfDataThatTheCatalogKnowsAreItsEntries() throws IOException, StoreException {
        Offers offers = Offers.of(told().facts(), blank(), LAW, CatalogFiles.delivered());
        Register register = offers.register(offers.ticked());
        Set<String> names =
                register.data().stream().map(d -> d.name().in(Language.GERMAN)).collect(Collectors.toSet());
        assertThat(names).contains("E-Mail-Adresse");
        assertThat(offers.all()).allSatisfy(o -> assertThat(o.value()).isNotBlank());
    }

    @Test
    void theRegisterIsTheSameWhenItIsWrittenAndRead() throws StoreException {
        Register register = whole(blank());
        assertThat(RopaFormat.read(RopaFormat.write(register))).isEqualTo(register);
    }

    @Test
    void theLanguageOfTheTextIsOneOfTheRegister() {
        Register english = Register.blank(List.of(Language.ENGLISH), "");
        assertThat(whole(english).languages()).containsExactly(Language.ENGLISH, Language.GERMAN);
        assertThat(offers(told().facts(), english).register(Set.of())).isEqualTo(english);
    }
}
