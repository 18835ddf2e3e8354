package org.tabularium.intake.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;

/// Reads transfers to third countries. What all activities say alike of a party is recorded for the party, else for the
/// disclosure; of a transfer that follows from where the party is nothing has to be recorded.
final class Transfers {
    private final Norms norms;
    private final Parties parties;
    private final Recipients recipients;
    private final List<Told> told = new ArrayList<>();

    /// @param party to whom, if it is a party; it need not be the recipient itself
    private record Told(Activity activity, Disclosure disclosure, Optional<Thing> party,
            Destination destination) {}

    private record Way(Thing party, String country) {}

    Transfers(Norms norms, Parties parties, Recipients recipients) {
        this.norms = norms;
        this.parties = parties;
        this.recipients = recipients;
    }

    /// Notes what an activity says of a transfer; whether it could be told from whom to whom.
    boolean note(Activity activity, Thing thing) {
        Optional<Thing> importer = thing.things("dpv:hasDataImporter").stream().findFirst();
        List<Thing> exporters = thing.things("dpv:hasDataExporter");
        List<Disclosure> disclosures = activity.disclosures().stated().orElse(List.of());
        Optional<Disclosure> found = importer.flatMap(i -> to(disclosures, i))
                .or(() -> exporters.stream().findFirst().flatMap(e -> to(disclosures, e)));
        if (found.isEmpty()) {
            return false;
        }
        Destination destination = destination(thing);
        if (!destination.country().isEmpty()) {
            told.add(new Told(activity, found.get(), importer.filter(i -> !i.id().isEmpty()), destination));
        }
        return true;
    }

    private Optional<Disclosure> to(List<Disclosure> disclosures, Thing importer) {
        if (importer.id().isEmpty()) {
            return disclosures.stream().filter(d -> d.recipient() instanceof Recipient.Category c
                    && c.name().equals(importer.text("skos:prefLabel"))).findFirst();
        }
        return disclosures.stream()
                .filter(d -> recipients.party(d).filter(p -> p.equals(importer)).isPresent())
                .findFirst();
    }

    private Destination destination(Thing thing) {
        Destination destination = Destination.blank(Bodies.country(thing, "dpv:hasThirdCountry"))
                .withSafeguards(
                        thing.things("dpv:hasLegalBasis").stream().flatMap(t -> norms.safeguard(t).stream())
                                .toList())
                .withRemedies(thing.label("dpv:hasRight"));
        return thing.things("dpv:hasOrganisationalMeasure", t -> t.is("dpv:DataTransferImpactAssessment"))
                .stream()
                .findFirst()
                .map(a -> destination
                        .withAssessment(Answer.of(Assessment.EMPTY.withDoneOn(a.day("dct:issued"))
                                .withDocument(a.word("dct:source")).withMeasures(a.text("dct:description")))))
                .orElse(destination);
    }

    /// The activities with what was told of their transfers; what parties share goes to them.
    List<Activity> into(List<Activity> activities) {
        Map<Way, List<Told>> ways = new LinkedHashMap<>();
        List<Told> own = new ArrayList<>();
        for (Told transfer : told) {
            if (transfer.party().isPresent()) {
                ways.computeIfAbsent(new Way(transfer.party().get(), transfer.destination().country()),
                        _ -> new ArrayList<>()).add(transfer);
            } else if (says(transfer.destination())) {
                own.add(transfer);
            }
        }
        ways.forEach((way, all) -> {
            if (all.stream().map(Told::destination).distinct().count() > 1) {
                own.addAll(all);
            } else if (says(all.getFirst().destination())
                    || !isThere(parties.of(way.party()), way.country())) {
                parties.destination(way.party(), all.getFirst().destination());
            }
        });
        return activities.stream()
                .map(a -> with(a, own.stream().filter(t -> t.activity().id().equals(a.id())).toList()))
                .toList();
    }

    private static boolean says(Destination destination) {
        return !destination.equals(Destination.blank(destination.country()));
    }

    private static boolean isThere(Party party, String country) {
        return party.address().country().equals(country)
                || party.places().stream().anyMatch(p -> p.country().equals(country));
    }

    private static Activity with(Activity activity, List<Told> own) {
        if (own.isEmpty()) {
            return activity;
        }
        List<Disclosure> all = new ArrayList<>();
        for (Disclosure disclosure : activity.disclosures().stated().orElse(List.of())) {
            List<Destination> destinations =
                    own.stream().filter(t -> t.disclosure().id().equals(disclosure.id()))
                            .map(Told::destination).distinct().toList();
            all.add(disclosure.withDestinations(destinations));
        }
        return activity.withDisclosures(Answer.of(all));
    }
}
