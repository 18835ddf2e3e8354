package org.tabularium.intake.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Recipient;

/// Reads to whom an activity discloses data. In what capacity a party gets them is said beside, by the activity.
final class Recipients {
    private static final Map<String, Disclosure.Capacity> LINKS = Map.of("dpv:hasDataProcessor",
            Disclosure.Capacity.PROCESSOR, "dpv:hasRecipientDataController", Disclosure.Capacity.CONTROLLER,
            "dpv:hasRecipientThirdParty", Disclosure.Capacity.AUTHORITY);
    private final Names names;
    private final Parties parties;
    private final Map<Thing, Id<Disclosure>> read = new HashMap<>();
    /// The parties of disclosures, for what is said of transfers to them.
    private final Map<Id<Disclosure>, Thing> engaged = new HashMap<>();

    Recipients(Names names, Parties parties) {
        this.names = names;
        this.parties = parties;
    }

    Optional<Id<Disclosure>> id(Thing thing) {
        return Optional.ofNullable(read.get(thing));
    }

    Optional<Thing> party(Disclosure disclosure) {
        return Optional.ofNullable(engaged.get(disclosure.id()));
    }

    /// @param whole id of the activity
    List<Disclosure> all(Thing activity, String whole) {
        Map<Thing, List<Disclosure.Capacity>> capacities = new HashMap<>();
        for (String link : List.of("dpv:hasDataProcessor", "dpv:hasRecipientDataController",
                "dpv:hasRecipientThirdParty")) {
            activity.things(link).forEach(t -> capacities.computeIfAbsent(t, _ -> new ArrayList<>())
                    .add(LINKS.getOrDefault(link, Disclosure.Capacity.CONTROLLER)));
        }
        Set<Thing> told = new HashSet<>();
        List<Disclosure> all = new ArrayList<>();
        for (Thing thing : activity.things("dpv:hasRecipient")) {
            Id<Disclosure> id = names.id(thing, "dis", whole);
            read.put(thing, id);
            Optional<Thing> party = thing.things("dpv:hasResponsibleEntity").stream().findFirst();
            Recipient recipient = party.<Recipient>map(p -> named(p)).orElseGet(() -> other(thing));
            party.ifPresent(p -> engaged.put(id, p));
            Optional<Disclosure.Capacity> capacity =
                    party.map(p -> capacities.getOrDefault(p, List.of())).filter(c -> !c.isEmpty()).map(c -> {
                        told.add(party.orElseThrow());
                        return c.size() > 1 ? c.removeFirst() : c.getFirst();
                    });
            all.add(Disclosure.blank(id, recipient).withCapacity(capacity)
                    .withReason(thing.text("dct:description")));
        }
        capacities.forEach((party, kinds) -> {
            if (!told.contains(party)) {
                Id<Disclosure> id =
                        names.id(new Thing(names.graph(), "dis-" + Graph.local(party.id())), "dis", whole);
                engaged.put(id, party);
                all.add(Disclosure.blank(id, named(party)).withCapacity(Optional.of(kinds.getFirst())));
            }
        });
        return all;
    }

    private Recipient named(Thing party) {
        return new Recipient.Named(Optional.of(parties.party(party)), Extras.NONE);
    }

    private Recipient other(Thing thing) {
        List<Thing> units = thing.things("dpv:hasOrganisationalUnit");
        if (!units.isEmpty()) {
            return new Recipient.Internal(units.getFirst().text("skos:prefLabel"), Extras.NONE);
        }
        LocalText name = names.name(thing);
        return name.isEmpty() && !thing.says("dpv:hasCountry")
                ? new Recipient.Named(Optional.empty(), Extras.NONE)
                : new Recipient.Category(name, Bodies.country(thing, "dpv:hasCountry"), Extras.NONE);
    }
}
