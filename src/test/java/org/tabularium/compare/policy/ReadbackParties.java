package org.tabularium.compare.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.offer.Likeness;
import org.tabularium.intake.offer.Safeguards;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Transfer;
import org.tabularium.model.Party;

/// Recipients with their seats, the countries data go to and the safeguards.
final class ReadbackParties {
    private final OwnNotice own;
    private final PolicyFacts facts;
    private final Printed printed;
    private final Likeness likeness = new Likeness();
    private final Tally tally;

    ReadbackParties(OwnNotice own, PolicyFacts facts, Printed printed, Tally tally) {
        this.own = own;
        this.facts = facts;
        this.printed = printed;
        this.tally = tally;
    }

    void count() {
        Set<ProviderFacts> met = new LinkedHashSet<>();
        for (Party party : printed.parties()) {
            List<ProviderFacts> said = facts.providers().stream().filter(p -> isOf(p, party)).toList();
            met.addAll(said);
            tally.printed("recipient", !said.isEmpty(), called(party));
            if (!said.isEmpty()) {
                seats(party, said);
                transfers(party, said);
                safeguards(party, said);
            }
        }
        String free = " " + Likeness.words(printed.free()) + " ";
        facts.providers().forEach(p -> tally.read("recipient",
                met.contains(p) || free.contains(" " + Likeness.words(p.name().value()) + " "),
                p.name().value()));
    }

    private static String called(Party party) {
        return party.name() + (party.product().isBlank() ? "" : " (" + party.product() + ")");
    }

    private boolean isOf(ProviderFacts said, Party party) {
        List<String> names = new ArrayList<>(List.of(said.name().value()));
        said.aliases().forEach(a -> names.add(a.value()));
        said.legalEntity().ifPresent(e -> names.add(e.value()));
        return names.stream().anyMatch(n -> likeness.isSameName(n, party.name())
                || Likeness.isSameText(n, called(party))
                || (!party.product().isBlank() && likeness.isSameName(n, party.product())));
    }

    private void seats(Party party, List<ProviderFacts> said) {
        String seat = party.address().country();
        Set<String> seats = values(said.stream().flatMap(p -> p.country().stream()).toList());
        if (printed.hasSeat(party)) {
            tally.printed("seat", seats.contains(seat), seat + " of " + called(party) + " read as " + seats);
        }
        seats.forEach(c -> tally.read("seat", c.equals(seat), c + " of " + called(party)));
    }

    private void transfers(Party party, List<ProviderFacts> said) {
        Set<String> reached = new LinkedHashSet<>();
        own.register().activities().stream().filter(a -> printed.sheets().containsKey(a.id().value()))
                .flatMap(a -> Transfer.of(own.register(), a, OwnNotice.LAW).stream())
                .filter(t -> t.party().filter(party::equals).isPresent()
                        || t.onward().filter(o -> o.engagedBy().equals(party)).isPresent())
                .forEach(t -> reached.add(t.country()));
        Set<String> countries = values(said.stream().flatMap(p -> p.transferCountry().stream()).toList());
        Set<String> seats = values(said.stream().flatMap(p -> p.country().stream()).toList());
        if (!reached.isEmpty()) {
            tally.printed("country",
                    countries.stream().anyMatch(reached::contains)
                            || seats.stream().anyMatch(reached::contains),
                    reached + " of " + called(party));
        }
        countries.forEach(c -> tally.read("country", reached.contains(c) || !OwnNotice.LAW.isOutsideEea(c),
                c + " of " + called(party)));
    }

    private static Set<String> values(List<Said<String>> said) {
        Set<String> values = new LinkedHashSet<>();
        said.forEach(s -> values.add(s.value()));
        return values;
    }

    private void safeguards(Party party, List<ProviderFacts> said) {
        Set<SafeguardReader.Kind> named = new LinkedHashSet<>();
        said.forEach(p -> p.safeguards().forEach(s -> named.add(s.value())));
        printed.safeguards(party).forEach(
                k -> tally.printed("safeguard", named.contains(k),
                        k + " of " + called(party) + " read as " + named));
        Set<SafeguardReader.Kind> recorded = new LinkedHashSet<>(kinds(party));
        own.register().parties().stream().filter(p -> p.contract().stated()
                .filter(c -> c.subProcessors().contains(party.id())).isPresent())
                .forEach(p -> recorded.addAll(kinds(p)));
        named.forEach(k -> tally.read("safeguard", recorded.contains(k)
                || (k == SafeguardReader.Kind.ADEQUACY && recorded.contains(SafeguardReader.Kind.DPF)),
                k + " of " + called(party)));
    }

    private static List<SafeguardReader.Kind> kinds(Party party) {
        return party.destinations().stream().flatMap(d -> d.safeguards().stream()).map(Safeguards::kind)
                .toList();
    }
}
