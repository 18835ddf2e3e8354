package org.tabularium.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Transfer.Reason;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// Transfers follow from recipients (Art. 30(1)(e), Art. 44 GDPR).
class TransferTest {
    private static final Id<Party> PARTY = new Id<>("pty-1");
    private final Law law = Law.load();

    @Test
    void aRecipientInsideTheEeaIsNoTransfer() {
        assertThat(transfers(party("NO").withPlaces(List.of(Place.blank(Place.Kind.PROCESSING, "DE")))))
                .isEmpty();
    }

    @Test
    void aSeatOutsideIsATransferEvenWithAnAdequacyDecision() {
        assertThat(transfers(party("CH"))).singleElement().satisfies(t -> {
            assertThat(t.country()).isEqualTo("CH");
            assertThat(t.reasons()).containsExactly(Reason.SEAT);
            assertThat(t.destination()).isEmpty();
        });
    }

    @Test
    void remoteAccessFromOutsideIsATransferAlthoughTheDataLieInside() {
        Party party = party("DE").withPlaces(List.of(Place.blank(Place.Kind.PROCESSING, "DE"),
                Place.blank(Place.Kind.REMOTE_ACCESS, "PH")));
        assertThat(transfers(party)).extracting(Transfer::country).containsExactly("PH");
    }

    @Test
    void aCountryIsNamedOnceWithAllItsReasonsAndItsSafeguards() {
        Safeguard safeguard = new Safeguard.Adequacy("adequacy-us-dpf", Extras.NONE);
        Party party = party("US").withPlaces(List.of(Place.blank(Place.Kind.PROCESSING, "US")))
                .withDestinations(List.of(Destination.blank("US").withSafeguards(List.of(safeguard))));
        assertThat(transfers(party)).singleElement().satisfies(t -> {
            assertThat(t.reasons()).containsExactly(Reason.SEAT, Reason.PROCESSING);
            assertThat(t.destination().orElseThrow().safeguards()).containsExactly(safeguard);
        });
    }

    @Test
    void aSafeguardAloneShowsThatDataGoThere() {
        assertThat(transfers(party("IE").withDestinations(List.of(Destination.blank("US"))))).singleElement()
                .satisfies(t -> assertThat(t.reasons()).containsExactly(Reason.SAFEGUARD));
    }

    @Test
    void aCategoryOfRecipientsAbroadIsATransferAndColleaguesAreNot() {
        Disclosure banks = disclosure(new Recipient.Category(LocalText.of(GERMAN, "Banken"), "CH"));
        Disclosure inside = disclosure(new Recipient.Internal(LocalText.of(GERMAN, "Personal")));
        assertThat(transfers(banks, party("DE"))).singleElement().satisfies(t -> {
            assertThat(t.party()).isEmpty();
            assertThat(t.reasons()).containsExactly(Reason.CATEGORY);
        });
        assertThat(transfers(inside, party("DE"))).isEmpty();
    }

    @Test
    void whatIsRecordedForTheDisclosureGoesBeforeWhatIsRecordedForTheParty() {
        Safeguard decision = new Safeguard.Adequacy("adequacy-us-dpf", Extras.NONE);
        Destination own = Destination.blank("US").withSafeguards(List.of(decision));
        Party party = party("US").withDestinations(List.of(Destination.blank("US")));
        Disclosure plain = disclosure(new Recipient.Named(Optional.of(PARTY)));
        assertThat(transfers(plain.withDestinations(List.of(Destination.blank("IN"), own)), party))
                .filteredOn(t -> t.country().equals("US")).singleElement()
                .satisfies(t -> assertThat(t.destination()).contains(own));
        assertThat(transfers(plain.withDestinations(List.of(Destination.blank("IN"))), party))
                .filteredOn(t -> t.country().equals("US")).singleElement()
                .satisfies(t -> assertThat(t.destination()).contains(Destination.blank("US")));
    }

    @Test
    void aRecipientNotChosenOrNotFoundIsNoTransfer() {
        assertThat(transfers(disclosure(new Recipient.Named(Optional.empty())), party("US"))).isEmpty();
        assertThat(transfers(disclosure(new Recipient.Named(Optional.of(new Id<>("pty-x")))), party("US")))
                .isEmpty();
    }

    @Test
    void anInternationalOrganisationIsATransferEvenWithinTheEea() {
        Party office = party("DE").withNature(Optional.of(Party.Nature.INTERNATIONAL_ORGANISATION));
        assertThat(transfers(office)).singleElement().satisfies(t -> {
            assertThat(t.country()).isEqualTo("DE");
            assertThat(t.reasons()).containsExactly(Reason.INTERNATIONAL_ORGANISATION);
        });
    }

    @Test
    void safeguardsOfTheDisclosureGoBeforeThoseOfTheParty() {
        Destination here = Destination.blank("US").withCopy(LocalText.of(GERMAN, "hier"));
        Disclosure disclosure = disclosure(new Recipient.Named(Optional.of(PARTY)))
                .withDestinations(List.of(here));
        assertThat(transfers(disclosure, party("US").withDestinations(List.of(Destination.blank("US")))))
                .singleElement().satisfies(t -> assertThat(t.destination()).contains(here));
    }

    @Test
    void safeguardsOfACategoryShowWhereItIs() {
        Destination swiss = Destination.blank("CH");
        Disclosure banks = disclosure(new Recipient.Category(LocalText.of(GERMAN, "Banken"), "DE"))
                .withDestinations(List.of(swiss));
        assertThat(transfers(banks, party("DE"))).singleElement().satisfies(t -> {
            assertThat(t.country()).isEqualTo("CH");
            assertThat(t.destination()).contains(swiss);
        });
    }

    @Test
    void subProcessorsTakeTheDataOnwardAtTheLevelOfTheirContracts() {
        Party processor = engaging(party("DE"), "pty-2");
        Party second = engaging(named("pty-2", "IE"), "pty-3");
        Party third = engaging(named("pty-3", "IN"), "pty-1", "pty-2", "pty-x");
        List<Transfer> transfers = transfers(disclosure(new Recipient.Named(Optional.of(PARTY))), processor,
                second, third);
        assertThat(transfers).singleElement().satisfies(t -> {
            assertThat(t.country()).isEqualTo("IN");
            assertThat(t.party()).contains(third);
            assertThat(t.reasons()).containsExactly(Reason.SEAT);
            assertThat(t.onward()).contains(new SubProcessor(third, second, 2));
        });
    }

    @Test
    void whatTheProcessorAgreedForACountryServesForThoseItEngagesThere() {
        Destination india = Destination.blank("IN");
        Party processor = engaging(party("DE"), "pty-2").withDestinations(List.of(india));
        assertThat(transfers(disclosure(new Recipient.Named(Optional.of(PARTY))), processor,
                named("pty-2", "IN"))).singleElement().satisfies(t -> {
                    assertThat(t.onward().map(SubProcessor::level)).contains(1);
                    assertThat(t.destination()).contains(india);
                });
    }

    @Test
    void onlyProcessorsHaveSubProcessors() {
        Disclosure own = disclosure(new Recipient.Named(Optional.of(PARTY)))
                .withCapacity(Optional.of(Disclosure.Capacity.CONTROLLER));
        assertThat(transfers(own, engaging(party("DE"), "pty-2"), named("pty-2", "IN"))).isEmpty();
    }

    @Test
    void validityIncludesItsFirstAndLastDay() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2025, 1, 31);
        Validity january = new Validity(Optional.of(first), Optional.of(last));
        assertThat(january.on(first)).isTrue();
        assertThat(january.on(last)).isTrue();
        assertThat(january.on(first.minusDays(1))).isFalse();
        assertThat(january.on(last.plusDays(1))).isFalse();
        assertThat(new Validity(Optional.empty(), Optional.empty()).on(first)).isTrue();
    }

    private List<Transfer> transfers(Party party) {
        return transfers(disclosure(new Recipient.Named(Optional.of(PARTY))), party);
    }

    private List<Transfer> transfers(Disclosure disclosure, Party... parties) {
        Activity activity =
                Activity.blank(new Id<>("act-1"), LocalText.of(GERMAN, "Tätigkeit"), Activity.Status.ACTIVE)
                        .withDisclosures(Answer.of(List.of(disclosure)));
        return Transfer.of(Register.blank(List.of(GERMAN), "DE").withParties(List.of(parties)), activity,
                law);
    }

    private static Disclosure disclosure(Recipient recipient) {
        return Disclosure.blank(new Id<>("dis-1"), recipient);
    }

    private static Party party(String country) {
        return Party.blank(PARTY, "Firma").withAddress(Address.EMPTY.withCountry(country));
    }

    private static Party named(String id, String country) {
        return Party.blank(new Id<>(id), id).withAddress(Address.EMPTY.withCountry(country));
    }

    private static Party engaging(Party party, String... subs) {
        return party.withContract(Answer.of(Contract.EMPTY
                .withSubProcessors(Stream.of(subs).map(id -> new Id<Party>(id)).toList())));
    }
}
