package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.reading.SafeguardReader;

/// Puts together what was read of the same recipient under several names.
final class Joining {
    private final Words words;
    private final Parties parties;

    Joining(Words words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    /// The recipients a text names, in its order.
    ///
    /// The bare name of a group counts only where none of its services is named; what is said of the group holds for
    /// each of them.
    List<Party> joined() {
        Set<Party> real = parties.all().stream().filter(Party::isReal).collect(Collectors.toSet());
        List<Party> kept = new ArrayList<>();
        for (Party party : parties.all()) {
            List<Party> services = services(party, real);
            if (services.isEmpty() || party.principal || party.apart) {
                if (real.contains(party)) {
                    kept.add(party);
                }
                continue;
            }
            if (party.accepted) {
                services.forEach(s -> give(party, s));
            }
        }
        kept.forEach(Joining::complete);
        return kept;
    }

    /// The services that the name of a group or a company stands for: those the text names together with it, else
    /// all of its house.
    private List<Party> services(Party party, Set<Party> real) {
        if (party.products.stream().anyMatch(real::contains)) {
            return party.products.stream().filter(real::contains).toList();
        }
        boolean group = party.kind == Mention.Kind.BRAND || party.kind == Mention.Kind.COMPANY;
        String word = party.brand();
        if (!group || words.is("stops", word)) {
            return List.of();
        }
        return parties.house(word).stream().filter(real::contains)
                .filter(p -> p.kind != Mention.Kind.BRAND && p.kind != Mention.Kind.COMPANY).toList();
    }

    private static void give(Party group, Party service) {
        service.processor |= group.processor;
        service.joint |= group.joint;
        service.contract = service.contract.or(() -> group.contract);
        for (Said<SafeguardReader.Kind> s : group.safeguards.values()) {
            service.safeguards.putIfAbsent(s.value(), s);
        }
        if (service.entity.isEmpty() && group.kind == Mention.Kind.COMPANY) {
            service.entity = group.entity;
            service.address = group.address;
            service.country = service.country.or(() -> group.country);
        }
        if (service.entity.isEmpty() && group.kind == Mention.Kind.BRAND) {
            service.entity = Optional.of(new Said<>(group.name.value(), group.name.at(), Confidence.GUESSED));
        }
    }

    private static void complete(Party party) {
        if (party.transfer.isEmpty() && (party.reached || party.isShielded())) {
            party.transfer = party.country.filter(c -> party.foreign);
        }
    }
}
