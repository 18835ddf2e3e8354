package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// Rules about whether the capacity in which a party receives data and its contract go together (Art. 4(8), Art. 28
/// GDPR).
final class CapacityRules {
    private CapacityRules() {}

    static List<Rule> all() {
        return List.of(
                ofActivity(Rule.missing(Family.PROCESSORS, Demand.MANDATORY, "processor-without-contract"),
                        CapacityRules::withoutContract),
                Rule.missing(Family.PROCESSORS, Demand.MANDATORY, "further-processor-without-contract")
                        .mandate((mandate, around) -> ProcessorRules.runs(mandate)
                                ? each(mandate.disclosures(), around, CapacityRules::withoutContract)
                                : List.of()),
                ofActivity(Rule.warning(Family.PROCESSORS, "contract-with-a-controller"),
                        CapacityRules::otherCapacity),
                Rule.advice(Family.PROCESSORS, "capacity-not-said").activity(CapacityRules::unsaid),
                Rule.warning(Family.PROCESSORS, "client-as-processor").mandate(CapacityRules::client),
                Rule.advice(Family.PROCESSORS, "system-provider-not-disclosed")
                        .activity(CapacityRules::provider));
    }

    private static Rule ofActivity(Rule.Beginning rule, BiFunction<Disclosure, Party, Optional<Flaw>> look) {
        return rule.activity((a, around) -> a.status() == Activity.Status.ENDED ? List.of()
                : each(a.disclosures(), around, look));
    }

    private static List<Flaw> each(Answer<List<Disclosure>> disclosures, Context around,
            BiFunction<Disclosure, Party, Optional<Flaw>> look) {
        List<Flaw> flaws = new ArrayList<>();
        for (Disclosure disclosure : disclosures.stated().orElse(List.of())) {
            named(disclosure).flatMap(id -> around.find(Scope.PARTY, id))
                    .flatMap(party -> look.apply(disclosure, party)).ifPresent(flaws::add);
        }
        return flaws;
    }

    private static Optional<Id<Party>> named(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named named ? named.party() : Optional.empty();
    }

    private static Flaw flaw(Disclosure disclosure, Party party) {
        return Flaw.at("disclosures/" + disclosure.id().value() + "/capacity", new Said.Plain(party.name()));
    }

    private static Optional<Flaw> withoutContract(Disclosure disclosure, Party party) {
        return disclosure.capacity().filter(Capacity.PROCESSOR::equals)
                .filter(c -> party.contract().stated().isEmpty()).map(c -> flaw(disclosure, party));
    }

    private static Optional<Flaw> otherCapacity(Disclosure disclosure, Party party) {
        return disclosure.capacity().filter(c -> c != Capacity.PROCESSOR)
                .filter(c -> party.contract().stated().isPresent()).map(c -> flaw(disclosure, party));
    }

    /// The contract says that the party is a processor.
    private static List<Flaw> unsaid(Activity activity, Context around) {
        return each(activity.disclosures(), around, (disclosure, party) -> disclosure.capacity().isPresent()
                || party.contract().stated().isEmpty() ? Optional.empty()
                        : Optional.of(flaw(disclosure, party).mendedBy(changed(activity.id(),
                                all -> all.stream()
                                        .map(d -> d.id().equals(disclosure.id()) && d.capacity().isEmpty()
                                                ? d.withCapacity(Optional.of(Capacity.PROCESSOR))
                                                : d)
                                        .toList()))));
    }

    /// Whoever gives the instructions does not carry them out for the one that receives them.
    private static List<Flaw> client(Mandate mandate, Context around) {
        return each(mandate.disclosures(), around, (disclosure, party) -> disclosure.capacity()
                .filter(Capacity.PROCESSOR::equals).filter(c -> mandate.clients().contains(party.id()))
                .map(c -> flaw(disclosure, party)));
    }

    /// A provider under contract whose system is used but who is no recipient, nor works for one.
    private static List<Flaw> provider(Activity activity, Context around) {
        if (activity.systems().isEmpty() || activity.status() == Activity.Status.ENDED) {
            return List.of();
        }
        Set<Id<Party>> receiving = new HashSet<>();
        each(activity.disclosures(), around, (disclosure, party) -> {
            receiving.add(party.id());
            party.contract().stated().ifPresent(c -> receiving.addAll(c.subProcessors()));
            return Optional.empty();
        });
        return IntStream.range(0, activity.systems().size()).boxed()
                .flatMap(i -> around.find(Scope.SYSTEM, activity.systems().get(i)).stream())
                .flatMap(system -> undisclosed(activity, system, receiving, around).stream()).toList();
    }

    private static Optional<Flaw> undisclosed(Activity activity, ItSystem system, Set<Id<Party>> receiving,
            Context around) {
        return system.provider().filter(id -> !receiving.contains(id))
                .flatMap(id -> around.find(Scope.PARTY, id))
                .filter(p -> p.contract().stated().isPresent())
                .map(p -> Flaw.at("disclosures", new Said.Text(system.name()), new Said.Plain(p.name()))
                        .mendedBy(changed(activity.id(), all -> with(all, p.id()))));
    }

    private static List<Disclosure> with(List<Disclosure> all, Id<Party> provider) {
        boolean there = all.stream().anyMatch(d -> named(d).filter(provider::equals).isPresent());
        int free = IntStream.iterate(1, i -> i + 1)
                .filter(i -> all.stream().noneMatch(d -> d.id().value().equals("dis-" + i))).findFirst()
                .orElseThrow();
        return there ? all
                : Identified.with(all, Disclosure
                        .blank(new Id<>("dis-" + free), new Recipient.Named(Optional.of(provider)))
                        .withCapacity(Optional.of(Capacity.PROCESSOR)));
    }

    private static UnaryOperator<Register> changed(Id<Activity> id, UnaryOperator<List<Disclosure>> change) {
        return register -> Identified.find(register.activities(), id)
                .map(a -> register.withActivities(Identified.replace(register.activities(), a.withDisclosures(
                        Answer.of(change.apply(a.disclosures().stated().orElse(List.of())))))))
                .orElse(register);
    }
}
