package org.tabularium.check.rule;

import static org.tabularium.check.rule.TransferExamples.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.ClauseChoices.Authorisation;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Vetting;
import org.tabularium.model.YesNo;

/// Examples for the rules about processors.
final class ProcessorExamples {
    private static final String DATEV = "pty-datev";
    private static final Id<Party> LINDHOF = new Id<>("pty-lindhof");
    private static final Id<Party> AWS = new Id<>("pty-aws");

    private ProcessorExamples() {}

    static List<Example> all() {
        return Stream.of(capacities(), contracts(), further()).flatMap(List::stream).toList();
    }

    private static List<Example> capacities() {
        return List.of(
                Example.of("processor-without-contract", to(LINDHOF, Optional.of(Capacity.PROCESSOR))),
                Example.of("further-processor-without-contract",
                        Faultless.party(AWS, p -> p.withContract(Answer.none()))),
                Example.of("contract-with-a-controller",
                        to(new Id<>(DATEV), Optional.of(Capacity.CONTROLLER))),
                Example.of("capacity-not-said", to(new Id<>(DATEV), Optional.empty())),
                Example.of("client-as-processor", mandate(m -> m.withClients(List.of(AWS)))),
                Example.of("system-provider-not-disclosed", Faultless.activity(Faultless.NEWSLETTER,
                        a -> a.withSystems(List.of(new Id<ItSystem>("sys-datev"))))));
    }

    private static UnaryOperator<Register> to(Id<Party> party, Optional<Capacity> capacity) {
        return Faultless.activity(Faultless.INVOICING, a -> a.withDisclosures(a.disclosures().stated()
                .map(all -> Answer
                        .of(all.stream().map(d -> isTo(d, party) ? d.withCapacity(capacity) : d).toList()))
                .orElseThrow()));
    }

    private static boolean isTo(Disclosure disclosure, Id<Party> party) {
        return disclosure.recipient() instanceof Recipient.Named named
                && named.party().filter(party::equals).isPresent();
    }

    private static UnaryOperator<Register> mandate(UnaryOperator<Mandate> fault) {
        return Faultless.mandate(Faultless.KONTOR, fault);
    }

    private static UnaryOperator<Register> mandateContract(UnaryOperator<Contract> fault) {
        return mandate(m -> m.withContract(Answer.of(fault.apply(m.contract().stated().orElseThrow()))));
    }

    private static List<Example> contracts() {
        UnaryOperator<Contract> short_ = c -> c.withPoints(c.points().subList(0, 7));
        UnaryOperator<Contract> unsigned = c -> c.withSignedOn(Optional.empty());
        UnaryOperator<Contract> over = c -> c.withEndsOn(Optional.of(Faultless.TODAY.minusDays(1)));
        return List.of(Example.of("contract-points-missing", contract(DATEV, short_)),
                Example.of("contract-not-signed", contract(DATEV, unsigned)),
                Example.of("contract-ended", contract(DATEV, over)),
                Example.of("mandate-without-contract", mandate(m -> m.withContract(Answer.notStated()))),
                Example.of("mandate-contract-points-missing", mandateContract(short_)),
                Example.of("mandate-contract-not-signed", mandateContract(unsigned)),
                Example.of("mandate-contract-ended", mandateContract(over)),
                Example.of("guarantees-not-checked",
                        Faultless.party(new Id<>(DATEV), p -> p.withVetting(Vetting.EMPTY))),
                Example.of("guarantees-insufficient", Faultless.party(new Id<>(DATEV),
                        p -> p.withVetting(p.vetting().withSufficient(Optional.of(YesNo.NO))))),
                Example.of("controller-as-party",
                        Faultless.party(LINDHOF, p -> p.withName("nordlicht Software GmbH"))));
    }

    private static List<Example> further() {
        Register indian = Faultless.REGISTER.withParties(Identified.with(Faultless.REGISTER.parties(),
                Party.blank(new Id<>("pty-pune"), "Pune Code Ltd.")
                        .withAddress(Address.EMPTY.withCountry("IN"))));
        return List.of(
                Example.of("sub-processor-not-authorised",
                        contract("pty-microsoft", c -> c.withAuthorisation(Optional.empty()))),
                Example.of("mandate-authorisation-not-said",
                        mandateContract(c -> c.withAuthorisation(Optional.empty()))),
                Example.of("mandate-processor-not-authorised",
                        mandateContract(c -> c.withAuthorisation(Optional.of(Authorisation.SPECIFIC)))),
                Example.of("sub-processor-in-third-country",
                        contract(DATEV, c -> c.withSubProcessors(List.of(new Id<>("pty-pune"))))
                                .apply(indian),
                        indian));
    }
}
