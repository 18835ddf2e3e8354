package org.tabularium.intake.offer;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.RetentionFact;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Prose;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.intake.reading.SafeguardReader;
import org.tabularium.model.Language;

/// Facts of policies that nobody has written: names, countries and norms put together by chance.
final class AnyFacts {
    private static final List<String> NAMES = List.of("Google Analytics", "Brevo", "Seewind GmbH",
            "Kontaktformular",
            "Newsletter", "Hosting", "Server-Logs", "IP-Adresse", "E-Mail-Adresse", "Besucher", "Kunden",
            "Bewerbung",
            "Steuerberater", "Datenschutz 😀", "Zahlung\nund Versand", "x", "–",
            "The Rocket Science Group LLC", "Stripe",
            "ein sehr langer Name, der weit über das hinausgeht, was sonst in einem Satz steht, und doch "
                    .repeat(3));
    private static final List<String> BASES =
            List.of("gdpr-6-1-a", "gdpr-6-1-b", "gdpr-6-1-c", "gdpr-6-1-f", "gdpr-9-2-a",
                    "gdpr-10", "gdpr-49-1-a", "tdddg-25-1", "bdsg-26-3", "");
    private static final List<String> COUNTRIES = List.of("US", "DE", "IE", "GB", "CH", "IN", "XX");
    private static final String TEXT = "Wir verarbeiten Daten. ".repeat(40);
    private final Random random;

    private AnyFacts(long seed) {
        this.random = new Random(seed);
    }

    static PolicyFacts of(long seed) {
        return new AnyFacts(seed).facts();
    }

    private PolicyFacts facts() {
        List<Piece> pieces = List.of(
                new Piece(Piece.Kind.PARAGRAPH, 0, new Stretch(0, 400), "", Optional.empty()),
                new Piece(Piece.Kind.PARAGRAPH, 0, new Stretch(400, TEXT.length()), "", Optional.empty()));
        Prose prose = new Prose(TEXT, pieces,
                Optional.of(random.nextBoolean() ? Language.GERMAN : Language.ENGLISH));
        List<ProviderFacts> providers = some(5, this::provider);
        return new PolicyFacts(prose, maybe(() -> said(LocalDate.of(2025, 3, 1))), Optional.empty(),
                contact(),
                some(2, this::name), some(3, this::name), maybe(this::contact), maybe(this::contact),
                List.of(),
                some(5, () -> activity(providers)), some(3, this::basis), providers, List.of(),
                some(3, this::kept), Map.of(),
                List.of());
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        int number = random.nextInt(most + 1);
        for (int i = 0; i < number; i++) {
            all.add(one.get());
        }
        return all;
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> Said<T> said(T value) {
        int start = random.nextInt(TEXT.length());
        return new Said<>(value, new Stretch(start, start + random.nextInt(TEXT.length() - start)),
                one(List.of(Confidence.values())));
    }

    private Said<String> name() {
        return said(one(NAMES));
    }

    private ContactFacts contact() {
        return new ContactFacts(maybe(this::name), maybe(this::name), maybe(this::name),
                maybe(() -> said("24103")),
                maybe(this::name), maybe(() -> said(one(List.of("Deutschland", "USA", "Mond")))),
                maybe(this::name),
                maybe(() -> said("+49 (0) 431 99")), maybe(this::name));
    }

    private ActivityFacts activity(List<ProviderFacts> providers) {
        List<Said<String>> recipients = new ArrayList<>(some(2, this::name));
        providers.stream().filter(_ -> random.nextBoolean()).forEach(p -> recipients.add(p.name()));
        return new ActivityFacts(name(), said("").at(), some(3, this::name), some(4, this::name),
                some(2, this::name),
                recipients, some(4, this::basis), some(2, this::name), some(3, this::kept));
    }

    private Said<CitedBasis> basis() {
        String id = one(BASES);
        return said(new CitedBasis(id, id.isEmpty() ? "§ 7 LDSG" : id));
    }

    private Said<RetentionFact> kept() {
        Optional<Period> period =
                maybe(() -> Period.of(random.nextInt(3), random.nextInt(13), random.nextInt(40)));
        return said(new RetentionFact(one(NAMES) + " " + period, period,
                random.nextBoolean() ? "Ende des Vertrags" : "",
                random.nextBoolean(),
                random.nextBoolean() ? List.of(new CitedBasis("", "§ 147 AO")) : List.of()));
    }

    private ProviderFacts provider() {
        return new ProviderFacts(name(), some(2, this::name), maybe(this::name),
                maybe(() -> said("Kaistr. 1, 24103 Kiel, Deutschland")), maybe(() -> said(one(COUNTRIES))),
                maybe(() -> said(one(COUNTRIES))), one(List.of(ProviderFacts.Capacity.values())),
                maybe(() -> said("").at()), some(3, () -> said(one(List.of(SafeguardReader.Kind.values())))),
                random.nextBoolean() ? "google-analytics" : "", said("").at());
    }
}
