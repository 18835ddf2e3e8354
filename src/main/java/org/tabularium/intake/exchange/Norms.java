package org.tabularium.intake.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Law;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Extras;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Safeguard;
import tools.jackson.databind.JsonNode;

/// Reads what something rests on: grounds, conditions and safeguards.
final class Norms {
    private static final String DPF = "adequacy-us-dpf";
    private final Law law;
    private final Map<String, String> ids = new HashMap<>();

    /// @param terms the vocabulary, with the terms for the ids of the law data
    Norms(Law law, JsonNode terms) {
        this.law = law;
        terms.path("bases").properties().forEach(b -> ids.put(b.getValue().asString(), b.getKey()));
    }

    /// Whether a thing names something it can rest on.
    boolean isBasis(Thing thing) {
        return thing.isDescribed() || ids.containsKey(thing.id());
    }

    Ground ground(Thing thing) {
        return Ground.blank(basis(thing)).withLaw(thing.text("dpv:hasJustification"))
                .withCondition(thing.text("dct:description"))
                .withInterest(thing.label("dpv:hasContext"))
                .withConsent(thing.label("dpv:hasIndicationMethod"));
    }

    /// The id of a norm: by its citation, its term, or the id itself.
    String basis(Thing thing) {
        List<String> broader = broader(thing);
        LocalText citation = thing.peek("skos:prefLabel");
        String identifier = thing.word("dct:identifier");
        if (!identifier.isEmpty()) {
            return identifier;
        }
        Optional<String> cited =
                law.bases().stream().filter(b -> isCited(b.citation(), citation)).map(b -> b.id())
                        .findFirst();
        if (cited.isPresent()) {
            thing.text("skos:prefLabel");
        }
        return cited.or(() -> broader.stream().findFirst()).orElse("");
    }

    private List<String> broader(Thing thing) {
        List<String> terms =
                thing.things("skos:broader", t -> ids.containsKey(t.id()) || isDecision(t)).stream()
                        .map(Thing::id).toList();
        return (terms.isEmpty() && ids.containsKey(thing.id()) ? List.of(thing.id()) : terms).stream()
                .map(t -> ids.getOrDefault(t, t)).toList();
    }

    private static boolean isDecision(Thing thing) {
        return thing.id().equals("eu-gdpr:A45-3");
    }

    /// Empty if it is none that is known.
    Optional<Safeguard> safeguard(Thing thing) {
        List<String> broader = isDecision(thing) ? List.of(thing.id()) : broader(thing);
        if (broader.contains("eu-gdpr:A45-3")) {
            return Optional.of(adequacy(thing));
        }
        LocalText citation = thing.peek("skos:prefLabel");
        Optional<String> cited = law.instruments().stream().filter(i -> isCited(i.citation(), citation))
                .map(i -> i.id()).findFirst();
        if (cited.isPresent()) {
            thing.text("skos:prefLabel");
        }
        String id = broader.stream().findFirst().or(() -> cited)
                .or(() -> Optional.of(thing.word("dct:identifier")).filter(w -> !w.isEmpty())).orElse("");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String link = thing.word("dct:source");
        return Optional.of(switch (id) {
            case "gdpr-46-2-c" -> new Safeguard.Scc(decision(thing), List.of(), thing.day("dct:issued"),
                    ClauseChoices.EMPTY, link, Extras.NONE);
            case "gdpr-46-2-b" -> new Safeguard.Bcr(thing.word("dct:description"), thing.day("dct:issued"),
                    link,
                    Extras.NONE);
            case "gdpr-46-2-e" -> new Safeguard.Code(thing.word("dct:title"), thing.word("dct:description"),
                    link,
                    Extras.NONE);
            case "gdpr-46-2-f" -> new Safeguard.Certification(thing.word("dct:title"),
                    thing.word("dct:description"), Optional.empty(), link, Extras.NONE);
            case "gdpr-46-3-a" -> new Safeguard.AdHoc(thing.word("dct:description"), thing.day("dct:issued"),
                    link,
                    Extras.NONE);
            case "gdpr-46-2-a" -> new Safeguard.Public(thing.text("dct:description"), link, Extras.NONE);
            case "gdpr-49-1-2" -> new Safeguard.Compelling(thing.text("dct:description"), LocalText.EMPTY,
                    LocalText.EMPTY, Optional.empty(), Optional.empty(), Extras.NONE);
            default -> new Safeguard.Derogation(id, thing.text("dct:description"), Extras.NONE);
        });
    }

    private Safeguard adequacy(Thing thing) {
        String decision = decision(thing);
        if (decision.equals(DPF)) {
            return new Safeguard.Dpf(thing.word("dct:identifier"), Optional.empty(), Optional.empty(),
                    Optional.empty(), thing.word("dct:source"), Extras.NONE);
        }
        return new Safeguard.Adequacy(decision, Extras.NONE);
    }

    /// A decision by its number; if the law data does not know it, its id stands there.
    private String decision(Thing thing) {
        LocalText number = thing.peek("skos:prefLabel");
        if (number.isEmpty()) {
            return thing.word("dct:identifier");
        }
        Optional<String> found =
                law.decisions().stream().filter(d -> isCited(d.number(), number)).map(d -> d.id())
                        .findFirst();
        if (found.isPresent()) {
            thing.text("skos:prefLabel");
        }
        return found.orElse("");
    }

    /// In one language or several; texts lose spaces at their ends on the way.
    private static boolean isCited(LocalText law, LocalText said) {
        return !said.isEmpty() && said.texts().entrySet().stream()
                .allMatch(e -> law.in(e.getKey()).strip().equals(e.getValue().strip()));
    }
}
