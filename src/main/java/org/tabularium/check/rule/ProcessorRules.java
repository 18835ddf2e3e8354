package org.tabularium.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.Whole;
import org.tabularium.model.Activity;
import org.tabularium.model.Contract;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.YesNo;

/// Rules about processors and their contracts (Art. 28 GDPR): the contracts themselves, and whether the processor was
/// looked at. How recipients and contracts go together is looked at by [CapacityRules], who processes further by
/// [SubProcessorRules].
final class ProcessorRules {
    /// As many names as fit into a sentence.
    private static final int NAMED = 5;

    private ProcessorRules() {}

    static List<Rule> all() {
        return Stream.of(CapacityRules.all(), own(), SubProcessorRules.all()).flatMap(List::stream).toList();
    }

    private static List<Rule> own() {
        return List.of(
                ofParty(Rule.missing(Family.PROCESSORS, Demand.MANDATORY, "contract-points-missing"),
                        (contract, around) -> points(contract)),
                ofParty(Rule.error(Family.PROCESSORS, "contract-not-signed"),
                        (contract, around) -> unsigned(contract)),
                ofParty(Rule.error(Family.PROCESSORS, "contract-ended"), ProcessorRules::ended),
                Rule.missing(Family.PROCESSORS, Demand.MANDATORY, "mandate-without-contract")
                        .mandate((m,
                                around) -> m.status() == Activity.Status.ACTIVE
                                        && m.contract().stated().isEmpty()
                                                ? List.of(Flaw.at("contract"))
                                                : List.of()),
                ofMandate(
                        Rule.missing(Family.PROCESSORS, Demand.MANDATORY, "mandate-contract-points-missing"),
                        (contract, around) -> points(contract)),
                ofMandate(Rule.error(Family.PROCESSORS, "mandate-contract-not-signed"),
                        (contract, around) -> unsigned(contract)),
                ofMandate(Rule.error(Family.PROCESSORS, "mandate-contract-ended"), ProcessorRules::ended),
                Rule.missing(Family.PROCESSORS, Demand.RECOMMENDED, "guarantees-not-checked")
                        .whole(ProcessorRules::unchecked),
                Rule.error(Family.PROCESSORS, "guarantees-insufficient")
                        .party((party,
                                around) -> party.contract().stated().isPresent()
                                        && party.vetting().sufficient()
                                                .filter(YesNo.NO::equals).isPresent()
                                                        ? List.of(Flaw.at("vetting/sufficient"))
                                                        : List.of()),
                Rule.warning(Family.PROCESSORS, "controller-as-party").party(ProcessorRules::itself));
    }

    private static Rule ofParty(Rule.Beginning rule, BiFunction<Contract, Context, Optional<Flaw>> look) {
        return rule.party(
                (party, around) -> party.contract().stated().flatMap(c -> look.apply(c, around)).stream()
                        .toList());
    }

    /// Contracts of mandates that have not ended.
    private static Rule ofMandate(Rule.Beginning rule, BiFunction<Contract, Context, Optional<Flaw>> look) {
        return rule.mandate((mandate, around) -> runs(mandate)
                ? mandate.contract().stated().flatMap(c -> look.apply(c, around)).stream().toList()
                : List.of());
    }

    static boolean runs(Mandate mandate) {
        return mandate.status() != Activity.Status.ENDED;
    }

    private static Optional<Flaw> points(Contract contract) {
        List<Said> missing =
                Arrays.stream(Contract.Point.values()).filter(p -> !contract.points().contains(p))
                        .<Said>map(p -> new Said.Plain(p.name().toLowerCase(Locale.ROOT))).toList();
        return missing.isEmpty() ? Optional.empty()
                : Optional.of(Flaw.at("contract/points", new Said.All(missing)));
    }

    private static Optional<Flaw> unsigned(Contract contract) {
        return contract.signedOn().isPresent() ? Optional.empty() : Optional.of(Flaw.at("contract/signedOn"));
    }

    private static Optional<Flaw> ended(Contract contract, Context around) {
        return contract.endsOn().filter(on -> on.isBefore(around.today()))
                .map(on -> Flaw.at("contract/endsOn", new Said.Day(on)));
    }

    /// Told once for all of them: it is one task to look at them.
    private static List<Flaw> unchecked(Whole whole) {
        List<Party> open = whole.register().parties().stream()
                .filter(p -> p.contract().stated().isPresent() && p.vetting().sufficient().isEmpty())
                .toList();
        return open.isEmpty() ? List.of()
                : List.of(Flaw.in(Scope.PARTY.where(open.getFirst(), "vetting"), new Said.Count(open.size()),
                        new Said.All(open.stream().limit(NAMED).<Said>map(p -> new Said.Plain(p.name()))
                                .toList())));
    }

    /// Parts of one legal person are no parties to it.
    private static List<Flaw> itself(Party party, Context around) {
        String name = party.name().strip();
        return !name.isEmpty() && name.equalsIgnoreCase(around.frame().controller().strip())
                ? List.of(Flaw.at("name"))
                : List.of();
    }

    /// The processors a contract names that the register knows.
    static List<Party> engaged(Contract contract, Context around) {
        return around.all(Scope.PARTY, contract.subProcessors());
    }
}
