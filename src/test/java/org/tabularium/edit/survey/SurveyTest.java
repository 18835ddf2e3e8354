package org.tabularium.edit.survey;

import org.tabularium.law.TransferRow;
import org.tabularium.law.Standing;
import org.tabularium.law.Footing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Law;
import org.tabularium.law.Transfer.Reason;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Identified;
import org.tabularium.model.Place;
import org.tabularium.model.Register;

/// The transfers of a whole register (Art. 30(1)(e) and (2)(c) GDPR).
class SurveyTest {
    private final Survey survey = new Survey(Law.load());
    private final Register register = Harbour.register();

    @Test
    void everyRecipientOutsideTheEeaIsATransferOfEachActivityThatUsesIt() {
        assertThat(survey.transfers(register)).extracting(TransferRow::id).containsExactly(
                "act-news/dis-pty-mailer/US", "act-pay/dis-pty-mailer/US", "act-pay/dis-pty-office/PH");
    }

    @Test
    void remoteAccessCounts() {
        TransferRow access = survey.transfers(register).getLast();
        assertThat(access.transfer().reasons()).containsExactly(Reason.REMOTE_ACCESS);
        assertThat(access.standing()).isEqualTo(new Standing.Third());
        assertThat(access.footing()).isEqualTo(Footing.NONE);
    }

    @Test
    void aRecipientInsideTheEeaIsNone() {
        Register inside = Harbour.with(register, Harbour.OFFICE,
                p -> p.withPlaces(List.of(Place.blank(Place.Kind.REMOTE_ACCESS, "IS"))));
        assertThat(survey.transfers(inside)).extracting(t -> t.transfer().country()).containsOnly("US");
    }

    @Test
    void mandatesTransferToo() {
        Register processor = register
                .withMandates(List.of(Harbour.mandate("man-1", "Versand für Kunden", Harbour.MAILER)));
        assertThat(survey.transfers(processor).getLast().holder().place()).isEqualTo("mandate");
        assertThat(survey.transfers(processor)).hasSize(4);
    }

    @Test
    void theFirstSafeguardIsReliedOnAndTheOthersAreFallbacks() {
        TransferRow row =
                survey.transfers(Harbour.relying(register, Harbour.DPF, Harbour.SCC)).getFirst();
        assertThat(row.footing()).isEqualTo(Footing.DPF);
        assertThat(row.relied()).contains(Harbour.DPF);
        assertThat(row.fallbacks()).containsExactly(Harbour.SCC);
    }

    @Test
    void aCountryIsSeenAsTheLawHasIt() {
        Register british = Harbour.with(register, Harbour.MAILER,
                p -> p.withAddress(Address.EMPTY.withCountry("GB")));
        assertThat(survey.transfers(british).getFirst().standing()).isInstanceOfSatisfying(
                Standing.Adequate.class, a -> assertThat(a.decision().validity().to()).isPresent());
        Register nowhere = Harbour.with(register, Harbour.MAILER,
                p -> p.withAddress(Address.EMPTY.withCountry("XX")));
        assertThat(survey.transfers(nowhere).getFirst().standing()).isEqualTo(new Standing.Unknown());
    }

    @Test
    void anEditOfOneActivityDerivesThatActivityAlone() {
        List<TransferRow> before = survey.transfers(register);
        int derived = survey.derived();
        Register renamed = register.withActivities(Identified.replace(register.activities(),
                register.activities().getFirst().withName(Harbour.text("Rundbrief"))));
        List<TransferRow> after = survey.transfers(renamed);
        assertThat(survey.derived()).isEqualTo(derived + 1);
        assertThat(after.getFirst().holder().name()).isEqualTo(Harbour.text("Rundbrief"));
        assertThat(after.getLast()).isSameAs(before.getLast());
    }

    @Test
    void anEditOfAPartyDerivesTheActivitiesThatUseItAlone() {
        survey.transfers(register);
        int derived = survey.derived();
        Register open = Harbour.with(register, Harbour.OFFICE, p -> p.withPlaces(List.of()));
        assertThat(survey.transfers(open)).hasSize(2);
        assertThat(survey.derived()).isEqualTo(derived + 1);
    }

    @Test
    void aSubProcessorAbroadIsATransferOfItsOwnAndItsEditsAreNoticed() {
        Register engaged = Harbour.with(register, Harbour.OFFICE, p -> p.withPlaces(List.of())
                .withContract(Answer.of(Contract.EMPTY.withSubProcessors(List.of(Harbour.MAILER)))));
        assertThat(survey.transfers(engaged)).extracting(TransferRow::id)
                .contains("act-pay/dis-pty-office/US/pty-mailer").doesNotHaveDuplicates();
        Register moved = Harbour.with(engaged, Harbour.MAILER,
                p -> p.withAddress(Address.EMPTY.withCountry("DE")));
        assertThat(survey.transfers(moved)).isEmpty();
    }

    @Test
    void aPartyThatComesOrGoesIsNoticed() {
        survey.transfers(register);
        Register without = register.withParties(List.of(register.parties().getLast()));
        assertThat(survey.transfers(without)).extracting(t -> t.transfer().country()).containsExactly("PH");
        assertThat(survey.transfers(register)).hasSize(3);
    }
}
