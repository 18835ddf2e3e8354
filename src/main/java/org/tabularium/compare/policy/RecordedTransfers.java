package org.tabularium.compare.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tabularium.compare.policy.Divergence.Subject;
import org.tabularium.document.Origin;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.offer.Matching;
import org.tabularium.intake.offer.Safeguards;
import org.tabularium.intake.reading.CountryReader;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.law.Law;
import org.tabularium.model.Destination;
import org.tabularium.model.Language;
import org.tabularium.model.Party;
import org.tabularium.model.Safeguard;
import org.tabularium.words.Words;

/// To which third countries recorded parties take data and what that rests on, where a text that names them says
/// nothing of
/// it (Art. 13(1)(f) GDPR).
final class RecordedTransfers {
    private final PolicyFacts facts;
    private final Law law;
    private final Matching matching;
    private final Language language;
    private final CountryReader countries;
    private final Words words;

    RecordedTransfers(PolicyFacts facts, Law law, Matching matching, Language language) {
        this.facts = facts;
        this.law = law;
        this.matching = matching;
        this.language = language;
        this.countries = new CountryReader(law);
        this.words = Words.of("policy", language.locale());
    }

    List<Point> of(Party party) {
        List<ProviderFacts> said =
                facts.providers().stream().filter(p -> matching.party(p).filter(party::equals).isPresent())
                        .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        List<Point> points = new ArrayList<>();
        Set<String> named = named(said);
        String seat = party.address().country();
        if (law.isOutsideEea(seat) && !named.contains(seat)) {
            points.add(point(party, Subject.COUNTRY, "address/country", country(seat)));
        }
        for (Destination destination : party.destinations()) {
            if (!named.contains(destination.country()) && !destination.country().equals(seat)) {
                points.add(point(party, Subject.COUNTRY, "destinations", country(destination.country())));
            }
            safeguards(party, destination, said, points);
        }
        return points;
    }

    /// Where several are recorded for a country, one of them has to be told.
    private void safeguards(Party party, Destination destination, List<ProviderFacts> said,
            List<Point> points) {
        Set<SafeguardReader.Kind> named = new LinkedHashSet<>();
        said.forEach(p -> p.safeguards().forEach(s -> named.add(s.value())));
        facts.safeguardsGeneral().forEach(s -> named.add(s.value()));
        List<Safeguard> recorded = destination.safeguards();
        boolean told =
                recorded.stream().anyMatch(s -> named.stream().anyMatch(k -> Safeguards.isNamed(s, k)));
        if (!recorded.isEmpty() && !told) {
            String kind =
                    Safeguards.kind(recorded.getFirst()).name().toLowerCase(Locale.ROOT).replace('_', '-');
            points.add(point(party, Subject.SAFEGUARD, "destinations", words.get("safeguard." + kind)));
        }
    }

    private Set<String> named(List<ProviderFacts> said) {
        Set<String> named = new LinkedHashSet<>();
        for (ProviderFacts provider : said) {
            provider.country().map(Said::value).ifPresent(named::add);
            provider.transferCountry().map(Said::value).ifPresent(named::add);
            countries.in(facts.prose().of(provider.extent())).stream().map(Found::value).forEach(named::add);
        }
        return named;
    }

    private static Point point(Party party, Subject subject, String field, String recorded) {
        return Point.recorded(subject, "", new Origin(party.id().value(), field), RecordedSide.called(party),
                recorded);
    }

    private String country(String code) {
        return law.country(code).flatMap(c -> c.name().best(language, Language.ENGLISH))
                .map(Map.Entry::getValue)
                .orElse(code);
    }
}
