package org.tabularium.check.whatif;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.law.Holder;

/// How many are concerned when something falls away. Recipients are counted once each, whatever the number of their
/// activities; one that is left with nothing in a single activity is without.
///
/// @param recipients recipients whose transfers are concerned
/// @param continuing those of them that another recorded safeguard carries everywhere
/// @param without those that nothing carries in at least one activity (Art. 44 GDPR)
/// @param transfers transfers concerned
/// @param activities activities concerned
/// @param mandates mandates concerned
/// @param clients clients of these mandates
/// @param systems systems that go with a party
public record Figures(int recipients, int continuing, int without, int transfers, int activities,
        int mandates,
        int clients, int systems) {

    static Figures of(WhatIf result) {
        Set<String> caught = with(result.recipients(), Outcome.CAUGHT);
        Set<String> lost = with(result.recipients(), Outcome.LOST);
        int all = (int) result.recipients().stream().map(Concerned::recipient).distinct().count();
        int activities = (int) result.sheets().stream().filter(h -> h instanceof Holder.OfActivity).count();
        return new Figures(all, (int) caught.stream().filter(r -> !lost.contains(r)).count(), lost.size(),
                result.transfers().size(), activities, result.sheets().size() - activities,
                result.clients().size(), result.systems().size());
    }

    private static Set<String> with(Collection<Concerned> all, Outcome outcome) {
        return all.stream().filter(c -> c.outcome() == outcome).map(Concerned::recipient)
                .collect(Collectors.toSet());
    }
}
