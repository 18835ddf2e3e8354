package org.tabularium.form;

import static org.tabularium.form.Field.Width.HALF;
import static org.tabularium.form.Field.Width.THIRD;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Contract;
import org.tabularium.model.LocalText;
import org.tabularium.model.Vetting;
import org.tabularium.model.YesNo;

/// The forms of a processing contract and of what is looked at before it is made (Art. 28 GDPR).
final class ContractForm {
    private ContractForm() {}

    /// A processing contract (Art. 28(3) GDPR).
    static Kind.Answered<Contract> contract() {
        return new Kind.Answered<>(new Kind.Part<>(form()), () -> Contract.EMPTY);
    }

    /// Whether a processor gives sufficient guarantees (Art. 28(1) GDPR).
    static Kind.Part<Vetting> vetting() {
        return new Kind.Part<>(Form.part("vetting",
                Field.of("sufficient", new Kind.Option<>(List.of(YesNo.values())), Vetting::sufficient,
                        Vetting::withSufficient).wide(HALF),
                Field.of("checkedOn", new Kind.Day(), Vetting::checkedOn, Vetting::withCheckedOn).wide(HALF),
                Field.of("grounds", new Kind.Local(), Vetting::grounds, Vetting::withGrounds)
                        .onDemand(LocalText.EMPTY)));
    }

    private static Form<Contract> form() {
        return Form.part("contract",
                Field.of("signedOn", new Kind.Day(), Contract::signedOn, Contract::withSignedOn).wide(THIRD),
                Field.of("endsOn", new Kind.Day(), Contract::endsOn, Contract::withEndsOn).wide(THIRD),
                Field.of("document", new Kind.Line(), Contract::document, Contract::withDocument).wide(THIRD),
                Field.of("points", new Kind.Marks<>(List.of(Contract.Point.values()), Contract.Point::name),
                        Contract::points, Contract::withPoints),
                Field.of("subProcessors", new Kind.References<>(Vocabulary.PARTIES), Contract::subProcessors,
                        Contract::withSubProcessors),
                Field.of("authorisation", new Kind.Option<>(List.of(ClauseChoices.Authorisation.values())),
                        Contract::authorisation, Contract::withAuthorisation).onDemand(Optional.empty()));
    }
}
