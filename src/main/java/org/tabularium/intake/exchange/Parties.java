package org.tabularium.intake.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Destination;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Register;

/// Reads parties with their places and contracts. Whoever is referred to is a party.
final class Parties {
    private final Names names;
    private final Set<Thing> known = new LinkedHashSet<>();
    private final Deque<Thing> unread = new ArrayDeque<>();
    private final Map<Thing, Party> parties = new LinkedHashMap<>();

    Parties(Names names) {
        this.names = names;
    }

    Id<Party> party(Thing thing) {
        if (known.add(thing)) {
            unread.add(thing);
        }
        return names.id(thing, "pty");
    }

    /// Reads those that were referred to so far, and whom they refer to; one after the other, however long the chain.
    void read() {
        while (!unread.isEmpty()) {
            Thing thing = unread.remove();
            parties.put(thing, read(thing));
        }
    }

    private Party read(Thing thing) {
        List<Thing> agreements =
                thing.things("dpv:hasLegalMeasure", t -> t.is("dpv:ControllerProcessorAgreement"));
        List<Id<Party>> engaged =
                thing.things("dpv:hasDataProcessor").stream().map(this::party).distinct().toList();
        Contract contract = Contract.EMPTY.withSubProcessors(engaged);
        for (Thing agreement : agreements) {
            contract = contract.withSignedOn(agreement.day("dct:issued"))
                    .withDocument(agreement.word("dct:source"));
        }
        List<Place> places = thing.things("dpv:hasLocation").stream()
                .map(p -> Place.blank(Place.Kind.PROCESSING, Bodies.code(p))
                        .withDescription(p.text("dct:description")))
                .toList();
        LocalText name = thing.says("dpv:hasName") ? LocalText.EMPTY : names.name(thing);
        String called = thing.says("dpv:hasName") ? thing.word("dpv:hasName")
                : name.texts().values().stream().findFirst().orElse("");
        return Party.blank(names.id(thing, "pty"), called).withProduct(thing.word("dct:title"))
                .withAddress(Bodies.address(thing)).withContact(Bodies.contact(thing)).withPlaces(places)
                .withContract(agreements.isEmpty() && engaged.isEmpty() ? Answer.notStated()
                        : Answer.of(contract));
    }

    /// What is recorded for a party about transfers to a country.
    void destination(Thing thing, Destination destination) {
        parties.computeIfPresent(thing, (_, party) -> {
            List<Destination> all = new ArrayList<>(party.destinations());
            all.add(destination);
            return party.withDestinations(all);
        });
    }

    Register into(Register register) {
        return register.withParties(List.copyOf(parties.values()));
    }

    Party of(Thing thing) {
        return parties.getOrDefault(thing, Party.blank(names.id(thing, "pty"), ""));
    }
}
