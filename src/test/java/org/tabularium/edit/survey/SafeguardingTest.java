package org.tabularium.edit.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Footing;
import org.tabularium.law.Law;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.Safeguarding.Reach;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// Safeguards are recorded once for a party and country, or for one activity alone (Art. 46 GDPR).
class SafeguardingTest {
    private final Law law = Law.load();
    private final Survey survey = new Survey(law);
    private final Register register = Harbour.register();

    @Test
    void whatIsRecordedForThePartyHoldsForAllItsActivities() {
        Register safe = put(register, row(register, 0), Reach.PARTY, Harbour.DPF);
        assertThat(footings(safe)).containsExactly(Footing.DPF, Footing.DPF, Footing.NONE);
    }

    @Test
    void whatIsRecordedForOneActivityHoldsThereAlone() {
        Register party = Harbour.relying(register, Harbour.DPF);
        Register own = put(party, row(party, 1), Reach.DISCLOSURE, Harbour.SCC);
        assertThat(footings(own)).containsExactly(Footing.DPF, Footing.SAFEGUARDS, Footing.NONE);
        assertThat(Safeguarding.reach(row(own, 1))).isEqualTo(Reach.DISCLOSURE);
        assertThat(Safeguarding.reach(row(own, 0))).isEqualTo(Reach.PARTY);
        assertThat(own.parties()).isEqualTo(party.parties());
    }

    @Test
    void leavingItToThePartyAgainRestoresTheRegister() {
        Register party = Harbour.relying(register, Harbour.DPF);
        Register own = put(party, row(party, 1), Reach.DISCLOSURE, Harbour.SCC);
        assertThat(Safeguarding.leaveToParty(own, row(own, 1))).isEqualTo(party);
    }

    @Test
    void whatElseTheRegisterSaysMeanwhileStays() {
        TransferRow old = row(register, 0);
        Register renamed = register.withActivities(Identified.replace(register.activities(),
                register.activities().getFirst().withNote("später")));
        Register safe = put(renamed, old, Reach.DISCLOSURE, Harbour.DPF);
        assertThat(safe.activities().getFirst().note()).isEqualTo("später");
    }

    @Test
    void aCategoryOfRecipientsHasItsSafeguardsInTheDisclosure() {
        Disclosure banks = Disclosure.blank(new Id<>("dis-banks"),
                new Recipient.Category(Harbour.text("Banken"), "IN"));
        Register category = register.withActivities(List.of(
                register.activities().getFirst().withDisclosures(Answer.of(List.of(banks)))));
        TransferRow row = row(category, 0);
        assertThat(Safeguarding.reach(row)).isEqualTo(Reach.DISCLOSURE);
        assertThat(footings(put(category, row, Reach.DISCLOSURE, Harbour.SCC)))
                .containsExactly(Footing.SAFEGUARDS);
    }

    @Test
    void theDecisionForTheCountryIsOfferedFirstThenClausesOfTheModuleTheRolesAskFor() {
        assertThat(Safeguarding.offered(row(register, 0), law)).satisfiesExactly(
                s -> assertThat(s).isInstanceOf(Safeguard.Dpf.class),
                s -> assertThat(((Safeguard.Scc) s).modules()).containsExactly(2));
        assertThat(Safeguarding.offered(row(register, 2), law)).singleElement()
                .isInstanceOf(Safeguard.Scc.class);
        Register relying = Harbour.relying(register, Harbour.DPF);
        assertThat(Safeguarding.offered(row(relying, 0), law)).singleElement()
                .isInstanceOf(Safeguard.Scc.class);
        Register both = Harbour.relying(register, Harbour.DPF, Harbour.SCC);
        assertThat(Safeguarding.offered(row(both, 0), law)).isEmpty();
    }

    @Test
    void modulesFollowTheRoles() {
        Register processor =
                register.withMandates(List.of(Harbour.mandate("man-1", "Versand", Harbour.MAILER)));
        assertThat(Safeguarding.module(row(processor, 3), law)).isEqualTo(3);
        Register controllers = register.withActivities(List.of(register.activities().getFirst()
                .withDisclosures(Answer.of(List.of(Harbour.to(Harbour.MAILER)
                        .withCapacity(Optional.of(Disclosure.Capacity.CONTROLLER)))))));
        assertThat(Safeguarding.module(row(controllers, 0), law)).isEqualTo(1);
    }

    @Test
    void theFootingFollowsTheArticle() {
        assertThat(Footing.of(List.of())).isEqualTo(Footing.NONE);
        assertThat(Footing.of(new Safeguard.Adequacy("adequacy-ch", Extras.NONE)))
                .isEqualTo(Footing.ADEQUACY);
        assertThat(Footing.of(new Safeguard.Derogation("gdpr-49-1-b", LocalText.EMPTY, Extras.NONE)))
                .isEqualTo(Footing.DEROGATION);
    }

    private TransferRow row(Register of, int index) {
        return survey.transfers(of).get(index);
    }

    private List<Footing> footings(Register of) {
        return survey.transfers(of).stream().map(TransferRow::footing).toList();
    }

    private static Register put(Register register, TransferRow row, Reach reach, Safeguard safeguard) {
        return Safeguarding.put(register, row, reach,
                Destination.blank(row.transfer().country()).withSafeguards(List.of(safeguard)));
    }
}
