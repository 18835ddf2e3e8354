package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.law.Decision;
import org.tabularium.law.Standing;
import org.tabularium.model.ClauseChoices.Authorisation;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Id;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;

/// Rules about processors that a processor engages (Art. 28(2) and (4) GDPR).
final class SubProcessorRules {
    private SubProcessorRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error(Family.PROCESSORS, "sub-processor-not-authorised")
                        .party((party, around) -> party.contract().stated()
                                .filter(c -> !c.subProcessors().isEmpty() && c.authorisation().isEmpty())
                                .map(c -> Flaw.at("contract/authorisation", names(c, around))).stream()
                                .toList()),
                Rule.error(Family.PROCESSORS, "mandate-authorisation-not-said")
                        .mandate(SubProcessorRules::unsaid),
                Rule.error(Family.PROCESSORS, "mandate-processor-not-authorised")
                        .mandate(SubProcessorRules::unauthorised),
                Rule.error(Family.PROCESSORS, "sub-processor-in-third-country")
                        .party(SubProcessorRules::outside));
    }

    private static Said names(Contract contract, Context around) {
        return new Said.All(
                ProcessorRules.engaged(contract, around).stream().<Said>map(p -> new Said.Plain(p.name()))
                        .toList());
    }

    private static List<Flaw> unsaid(Mandate mandate, Context around) {
        List<Party> engaged = engaged(mandate, around);
        return mandate.contract().stated()
                .filter(c -> ProcessorRules.runs(mandate) && c.authorisation().isEmpty()
                        && !engaged.isEmpty())
                .map(c -> Flaw.at("contract/authorisation", new Said.All(
                        engaged.stream().<Said>map(p -> new Said.Plain(p.name())).toList())))
                .stream().toList();
    }

    /// Under a specific authorisation each further processor is named.
    private static List<Flaw> unauthorised(Mandate mandate, Context around) {
        Optional<Contract> specific = mandate.contract().stated().filter(c -> ProcessorRules.runs(mandate)
                && c.authorisation().filter(Authorisation.SPECIFIC::equals).isPresent());
        return specific.stream().flatMap(c -> engaged(mandate, around).stream()
                .filter(p -> !c.subProcessors().contains(p.id()))
                .map(p -> Flaw.at("contract/subProcessors", new Said.Plain(p.name())))).toList();
    }

    private static List<Party> engaged(Mandate mandate, Context around) {
        List<Id<Party>> ids = new ArrayList<>();
        for (Disclosure disclosure : mandate.disclosures().stated().orElse(List.of())) {
            if (disclosure.capacity().filter(Capacity.PROCESSOR::equals).isPresent()
                    && disclosure.recipient() instanceof Recipient.Named named) {
                named.party().ifPresent(ids::add);
            }
        }
        return around.all(Scope.PARTY, ids);
    }

    /// A country to which a sub-processor takes the data, and neither it nor the one that engages it has a safeguard
    /// for it.
    private static List<Flaw> outside(Party party, Context around) {
        return party.contract().stated().stream()
                .flatMap(c -> ProcessorRules.engaged(c, around).stream())
                .flatMap(sub -> countries(sub).stream().filter(country -> isOpen(country, around)
                        && !isSafeguarded(party, country) && !isSafeguarded(sub, country))
                        .map(country -> Flaw.at("contract/subProcessors", new Said.Plain(sub.name()),
                                new Said.Land(country))))
                .toList();
    }

    private static Set<String> countries(Party party) {
        Set<String> countries = new LinkedHashSet<>(List.of(party.address().country()));
        party.places().stream().map(Place::country).forEach(countries::add);
        return countries;
    }

    private static boolean isOpen(String country, Context around) {
        return around.law().isOutsideEea(country)
                && !(Standing.of(country, around.law()) instanceof Standing.Adequate(Decision d)
                        && d.whole());
    }

    private static boolean isSafeguarded(Party party, String country) {
        return party.destinations().stream()
                .anyMatch(d -> d.country().equals(country) && !d.safeguards().isEmpty());
    }
}
