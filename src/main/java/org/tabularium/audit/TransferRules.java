package org.tabularium.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.catalog.Provider;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Found;
import org.tabularium.intake.reading.SafeguardReader.Kind;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.intake.reading.Tokens;
import org.tabularium.law.Country;
import org.tabularium.law.Standing;
import org.tabularium.law.Status;
import org.tabularium.model.LocalText;

/// Transfers to third countries (Art. 13(1)(f), Art. 44 to 49 GDPR): a provider there without a word on what the
/// transfer rests on, a participation in the Data Privacy Framework the list does not show, a safeguard said twice.
final class TransferRules implements Rule {
    private static final String WITHOUT = "transfer-without-basis";
    private static final String ADEQUACY = "adequacy-unnamed";
    private static final String UNLISTED = "dpf-unlisted";
    private static final String TWICE = "safeguard-twice";
    /// Beyond this nobody has written for readers.
    private static final int MANY = 500;
    private static final int LONGEST = 1_000;

    @Override
    public List<String> ids() {
        return List.of(WITHOUT, ADEQUACY, UNLISTED, TWICE);
    }

    @Override
    public void look(Look look, Notes notes) {
        List<Found<Kind>> named = new SafeguardReader(look.law()).in(look.text());
        String home = Home.of(look).orElse("");
        for (ProviderFacts provider : look.facts().providers()) {
            if (provider.safeguards().isEmpty() && !saidElsewhere(provider, named, look)) {
                without(provider, named, home, look, notes);
            }
            unlisted(provider, look, notes);
            twice(provider, look, notes);
        }
    }

    private static void without(ProviderFacts provider, List<Found<Kind>> named, String home, Look look,
            Notes notes) {
        boolean saidBeside = named.stream().anyMatch(f -> provider.extent().start() <= f.start()
                && f.end() <= provider.extent().end());
        for (Said<String> country : countries(provider)) {
            if (country.value().equals(home)) {
                continue;
            }
            switch (Standing.of(country.value(), look.law())) {
                case Standing.Third _ -> notes.add(WITHOUT, weight(country, saidBeside, look),
                        provider.name().at(),
                        provider.name().value(), name(country.value(), look));
                case Standing.Adequate(var decision) -> {
                    boolean listedOnly = look.law().frameworks().stream()
                            .anyMatch(f -> f.decision().equals(decision.id()));
                    if (listedOnly) {
                        notes.add(WITHOUT, weight(country, saidBeside, look), provider.name().at(),
                                provider.name().value(), name(country.value(), look));
                    } else if (!saidBeside && !generallySaid(look)) {
                        notes.add(ADEQUACY, Weight.HINT, provider.name().at(), provider.name().value(),
                                name(country.value(), look), decision.number());
                    }
                }
                case Standing.Inside _,Standing.Unknown _ -> {}
            }
        }
    }

    /// Whether a sentence that names a basis of transfers names the provider or its country, too.
    private static boolean saidElsewhere(ProviderFacts provider, List<Found<Kind>> named, Look look) {
        String name = Tokens.of(provider.name().value()).at(0).text();
        List<String> lands = countries(provider).stream().map(c -> name(c.value(), look).in(look.language()))
                .filter(n -> !n.isEmpty()).toList();
        Stretch own = look.sentence(provider.name().at());
        return named.stream().limit(MANY).map(f -> look.sentence(new Stretch(f.start(), f.end())))
                .filter(s -> s.length() < LONGEST).anyMatch(s -> (!s.equals(own) && look.of(s).contains(name))
                        || (isAdequate(s, look) && lands.stream().anyMatch(look.of(s)::contains)));
    }

    private static boolean isAdequate(Stretch sentence, Look look) {
        return look.says(sentence, "adequacy");
    }

    /// The countries of a provider, each once.
    private static List<Said<String>> countries(ProviderFacts provider) {
        Set<String> codes = new LinkedHashSet<>();
        List<Said<String>> countries = new ArrayList<>();
        Stream.of(provider.transferCountry(), provider.country()).flatMap(Optional::stream)
                .filter(c -> codes.add(c.value())).forEach(countries::add);
        return countries;
    }

    private static Weight weight(Said<String> country, boolean saidBeside, Look look) {
        return saidBeside || generallySaid(look) || country.confidence() != Confidence.SURE ? Weight.HINT
                : Weight.GAP;
    }

    private static boolean generallySaid(Look look) {
        return !look.facts().safeguardsGeneral().isEmpty();
    }

    private static LocalText name(String code, Look look) {
        return look.law().country(code).map(Country::name).orElse(LocalText.EMPTY);
    }

    private static void unlisted(ProviderFacts provider, Look look, Notes notes) {
        Optional<Said<Kind>> claim =
                provider.safeguards().stream().filter(s -> s.value() == Kind.DPF).findFirst();
        Optional<Provider.Framework> known = look.service(provider).flatMap(Provider::framework)
                .filter(f -> f.listed() == Provider.Framework.Listed.NO);
        if (claim.isPresent() && known.isPresent()) {
            boolean sure =
                    known.get().status() == Status.VERIFIED && claim.get().confidence() == Confidence.SURE;
            notes.add(UNLISTED, sure ? Weight.WRONG : Weight.HINT, claim.get().at(), provider.name().value(),
                    known.get().checkedOn().map(Days::of).orElse(Days.UNKNOWN));
        }
    }

    /// The same safeguard in two sentences about one provider.
    private static void twice(ProviderFacts provider, Look look, Notes notes) {
        for (Kind kind : Kind.values()) {
            List<Stretch> sentences = provider.safeguards().stream().filter(s -> s.value() == kind)
                    .map(s -> look.sentence(s.at())).distinct().toList();
            sentences.stream().skip(1).filter(s -> isApart(sentences.getFirst(), s, look)).findFirst()
                    .ifPresent(s -> notes.add(TWICE, Weight.HINT, s, provider.name().value()));
        }
    }

    private static boolean isApart(Stretch one, Stretch other, Look look) {
        return other.start() > one.end()
                && look.text().substring(one.end(), other.start()).indexOf('\n') >= 0;
    }
}
