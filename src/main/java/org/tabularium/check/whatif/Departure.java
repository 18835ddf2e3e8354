package org.tabularium.check.whatif;

import java.util.List;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// The register as it would be if nothing went to a party any more: without disclosures to it, and without it among the
/// processors that others engage. Whatever does not name it stays the same object.
///
/// @param party who is gone
record Departure(Id<Party> party) {

    Register from(Register register) {
        return register.withActivities(register.activities().stream().map(this::from).toList())
                .withMandates(register.mandates().stream().map(this::from).toList())
                .withParties(parties(register.parties()));
    }

    /// Whether the party is a recipient there.
    boolean isRecipient(Answer<List<Disclosure>> disclosures) {
        return disclosures.stated().orElse(List.of()).stream().anyMatch(this::isTo);
    }

    private boolean isTo(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named named
                && named.party().filter(party::equals).isPresent();
    }

    private Activity from(Activity activity) {
        return isRecipient(activity.disclosures()) ? activity.withDisclosures(from(activity.disclosures()))
                : activity;
    }

    private Mandate from(Mandate mandate) {
        return isRecipient(mandate.disclosures()) ? mandate.withDisclosures(from(mandate.disclosures()))
                : mandate;
    }

    private Answer<List<Disclosure>> from(Answer<List<Disclosure>> disclosures) {
        return disclosures.stated().map(all -> Answer.of(all.stream().filter(d -> !isTo(d)).toList()))
                .orElse(disclosures);
    }

    private List<Party> parties(List<Party> parties) {
        return parties.stream().noneMatch(this::engages) ? parties
                : parties.stream().map(this::from).toList();
    }

    private boolean engages(Party processor) {
        return processor.contract().stated().filter(c -> c.subProcessors().contains(party)).isPresent();
    }

    private Party from(Party processor) {
        return engages(processor)
                ? processor.withContract(Answer.of(from(processor.contract().stated().orElseThrow())))
                : processor;
    }

    private Contract from(Contract contract) {
        return contract.withSubProcessors(
                contract.subProcessors().stream().filter(id -> !id.equals(party)).toList());
    }
}
