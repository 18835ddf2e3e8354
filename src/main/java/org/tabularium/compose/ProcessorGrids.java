package org.tabularium.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.document.Block;
import org.tabularium.law.SubProcessor;
import org.tabularium.model.Activity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Id;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;

/// Processors with where they are engaged, their contract and whoever stands behind them (Art. 28 GDPR).
final class ProcessorGrids {
    private final Scribe scribe;
    private final PartyWriter writer;

    ProcessorGrids(Scribe scribe) {
        this.scribe = scribe;
        this.writer = new PartyWriter(scribe);
    }

    List<Grid> all() {
        Set<Id<Party>> engaged = engaged();
        List<Party> processors =
                scribe.register().parties().stream().filter(p -> engaged.contains(p.id())).toList();
        List<List<Line>> subs = new ArrayList<>();
        processors.forEach(p -> SubProcessor.of(scribe.register(), p).forEach(s -> subs.add(sub(p, s))));
        return List.of(
                new Grid("processor-list", "activities/-/disclosures",
                        List.of(Grid.column("name", 20), Grid.column("country", 12),
                                Grid.column("used", 26), Grid.column("contract", 28),
                                Grid.column("vetting", 14)),
                        processors.stream().map(this::processor).toList()),
                new Grid("sub-processor-list", "activities/-/disclosures",
                        List.of(Grid.column("name", 30), Grid.column("country", 16),
                                Grid.column("engager", 26), Grid.column("level", 8),
                                Grid.column("processor", 20)),
                        subs));
    }

    /// Whoever an activity or a mandate names as its processor.
    private Set<Id<Party>> engaged() {
        Set<Id<Party>> engaged = new HashSet<>();
        List<List<Disclosure>> all = new ArrayList<>();
        scribe.register().activities().forEach(a -> a.disclosures().stated().ifPresent(all::add));
        scribe.register().mandates().forEach(m -> m.disclosures().stated().ifPresent(all::add));
        for (Disclosure disclosure : all.stream().flatMap(List::stream).toList()) {
            if (disclosure.capacity().filter(c -> c == Capacity.PROCESSOR).isPresent()
                    && disclosure.recipient() instanceof Recipient.Named(Optional<Id<Party>> party, _)) {
                party.ifPresent(engaged::add);
            }
        }
        return engaged;
    }

    private List<Line> processor(Party party) {
        Where where = Where.of(party.id());
        return List.of(Names.party(scribe, party, where),
                scribe.country(party.address().country(), where.at("address/country")), used(party),
                Grid.joined(values(writer.contract(party, where))),
                Grid.joined(values(writer.vetting(party, where))));
    }

    private static List<Block> values(Optional<Block.Fact> fact) {
        return fact.map(Block.Fact::values).orElse(List.of());
    }

    private Line used(Party party) {
        List<Line> names = new ArrayList<>();
        for (Activity activity : scribe.register().activities()) {
            boolean named = activity.disclosures().stated().orElse(List.of()).stream()
                    .anyMatch(d -> d.recipient() instanceof Recipient.Named(var id, _)
                            && id.equals(Optional.of(party.id())));
            if (named) {
                names.add(
                        Names.activity(scribe, activity.id(), Where.of(activity.id()).at("disclosures")));
            }
        }
        return Wording.join(names, "; ");
    }

    private List<Line> sub(Party processor, SubProcessor sub) {
        Where where = Where.of(sub.engagedBy().id()).at("contract").at("subProcessors").pin();
        return List.of(Names.party(scribe, sub.party(), where),
                scribe.country(sub.party().address().country(), where),
                Names.party(scribe, sub.engagedBy(), where),
                Line.of(Integer.toString(sub.level()), where), Names.party(scribe, processor, where));
    }
}
