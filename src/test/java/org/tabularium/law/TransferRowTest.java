package org.tabularium.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Safeguard;

/// What a transfer rests on, by the record and the law (Art. 44 to 46 GDPR).
class TransferRowTest {
    private static final Law LAW = Law.load().asOf(LocalDate.of(2026, 11, 21));
    private static final Safeguard DPF =
            new Safeguard.Dpf("", Optional.empty(), Optional.empty(), Optional.empty(), "", Extras.NONE);

    @Test
    void itRestsOnTheFirstSafeguardThatHolds() {
        TransferRow row = row("US", DPF, clauses("scc-2021-914"));
        assertThat(row.relied()).contains(DPF);
        assertThat(row.footing()).isEqualTo(Footing.DPF);
        assertThat(row.fallbacks()).containsExactly(clauses("scc-2021-914"));
    }

    @Test
    void whatFallsIsFollowedByTheNextThatHolds() {
        TransferRow row = row("US", DPF, clauses("scc-2010-87"), clauses("scc-2021-914"))
                .under(LAW.without("adequacy-us-dpf"));
        assertThat(row.relied()).contains(clauses("scc-2021-914"));
        assertThat(row.footing()).isEqualTo(Footing.SAFEGUARDS);
        assertThat(row.fallbacks()).isEmpty();
        assertThat(row.safeguards()).hasSize(3);
    }

    @Test
    void whereNothingHoldsItRestsOnNothing() {
        assertThat(row("US", DPF).under(LAW.without("adequacy-us-dpf")).footing()).isEqualTo(Footing.NONE);
        assertThat(row("IN", clauses("scc-2010-87")).footing()).isEqualTo(Footing.NONE);
        assertThat(row("IN").footing()).isEqualTo(Footing.NONE);
    }

    /// A participant that the list no longer shows cannot rely on the framework.
    @Test
    void anEndedListingCarriesNothing() {
        Safeguard ended = new Safeguard.Dpf("", Optional.empty(), Optional.of(Safeguard.Listing.INACTIVE),
                Optional.empty(), "", Extras.NONE);
        assertThat(row("US", ended, clauses("scc-2021-914")).footing()).isEqualTo(Footing.SAFEGUARDS);
    }

    /// Art. 45(1) GDPR: a decision for a whole country holds whether or not anybody has recorded it.
    @Test
    void aDecisionForAWholeCountryNeedNotBeRecorded() {
        assertThat(row("CH").footing()).isEqualTo(Footing.ADEQUACY);
        assertThat(row("CH").under(LAW.without("adequacy-ch")).footing()).isEqualTo(Footing.NONE);
        assertThat(row("US").footing()).as("the framework covers its participants alone")
                .isEqualTo(Footing.NONE);
    }

    @Test
    void clausesNobodyHasNamedAreTakenForThoseInForce() {
        assertThat(row("IN", clauses("")).footing()).isEqualTo(Footing.SAFEGUARDS);
        assertThat(row("IN", clauses("")).under(LAW.without("scc-2021-914")).footing())
                .isEqualTo(Footing.NONE);
    }

    @Test
    void aCategoryIsOneRecipientByItsNameAndOneWithoutANameStandsForItself() {
        TransferRow one = category("act-1", "Banken");
        assertThat(one.recipient()).isEqualTo(category("act-2", "Banken").recipient())
                .isNotEqualTo(category("act-1", "Anwälte").recipient());
        assertThat(category("act-1", "").recipient()).isNotEqualTo(category("act-2", "").recipient());
    }

    @Test
    void transfersAndRecipientsAreCountedApart() {
        TransferCount count = TransferCount.of(List.of(row("US", DPF), row("CH"), category("act-1", "Banken"),
                category("act-2", "Banken")));
        assertThat(count.all()).isEqualTo(new TransferCount.Sum(4, 2));
        assertThat(count.countries()).isEqualTo(3);
        assertThat(count.on(Footing.DPF)).isEqualTo(new TransferCount.Sum(1, 1));
        assertThat(count.on(Footing.NONE)).isEqualTo(new TransferCount.Sum(2, 1));
        assertThat(count.on(Footing.DEROGATION)).isEqualTo(new TransferCount.Sum(0, 0));
    }

    private static Safeguard clauses(String decision) {
        return new Safeguard.Scc(decision, List.of(2), Optional.empty(), ClauseChoices.EMPTY, "",
                Extras.NONE);
    }

    private static TransferRow row(String country, Safeguard... safeguards) {
        Party party = Party.blank(new Id<>("pty-far"), "Far").withAddress(Address.EMPTY.withCountry(country))
                .withDestinations(List.of(Destination.blank(country).withSafeguards(List.of(safeguards))));
        return only("act-1", new Recipient.Named(Optional.of(party.id())), Optional.of(party));
    }

    private static TransferRow category(String activity, String name) {
        return only(activity, new Recipient.Category(
                name.isEmpty() ? LocalText.EMPTY : LocalText.of(Language.GERMAN, name), "IN", Extras.NONE),
                Optional.empty());
    }

    private static TransferRow only(String activity, Recipient recipient, Optional<Party> party) {
        Activity sheet = Activity
                .blank(new Id<>(activity), LocalText.of(Language.GERMAN, "Versand"), Activity.Status.ACTIVE)
                .withDisclosures(Answer.of(List.of(Disclosure.blank(new Id<>("dis-1"), recipient))));
        List<TransferRow> rows = TransferRow.of(new Holder.OfActivity(sheet), _ -> party, LAW);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
