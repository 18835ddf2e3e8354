package org.tabularium.audit;

import java.util.List;
import java.util.Optional;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.model.Language;

/// Legal bases (Art. 6, Art. 13(1)(c) GDPR, § 25 TDDDG): a processing without one where others have theirs, tools that
/// recognise users on legitimate interests alone, keeping by law as a purpose without a legal obligation as its basis.
final class BasisRules implements Rule {
    private static final String WITHOUT = "activity-without-basis";
    private static final String CONSENT = "consent-needed";
    private static final String EMBEDDED = "embedded-content";
    private static final String COOKIES = "cookies-without-device-law";
    private static final String SCORING = "scoring-without-word";
    private static final String STATUTORY = "statutory-purpose";
    /// More than any policy describes.
    private static final int MANY = 1000;

    @Override
    public List<String> ids() {
        return List.of(WITHOUT, CONSENT, EMBEDDED, COOKIES, SCORING, STATUTORY);
    }

    @Override
    public void look(Look look, Notes notes) {
        without(look, notes);
        look.facts().activities().forEach(a -> consent(a, look, notes));
        cookies(look, notes);
        scoring(look, notes);
        statutory(look, notes);
    }

    /// Where half of what is described has its own basis, the rest should have one, too.
    private static void without(Look look, Notes notes) {
        List<ActivityFacts> all = look.facts().activities();
        if (all.size() > MANY) {
            return;
        }
        List<Stretch> grounded =
                all.stream().filter(a -> !a.legalBases().isEmpty()).map(ActivityFacts::extent).toList();
        List<ActivityFacts> bare = all.stream().filter(a -> a.legalBases().isEmpty() && grounded.stream()
                .noneMatch(g -> g.contains(a.extent()) || a.extent().contains(g))).toList();
        if (2 * bare.size() <= all.size()) {
            bare.forEach(a -> notes.add(WITHOUT, Weight.HINT, a.title().at()));
        }
    }

    private static void consent(ActivityFacts activity, Look look, Notes notes) {
        boolean interests = activity.legalBases().stream().anyMatch(b -> Look.is(b.value(), "gdpr-6-1-f"));
        boolean consent = activity.legalBases().stream().anyMatch(b -> Look.is(b.value(), "gdpr-6-1-a")
                || b.value().basis().startsWith("tdddg-25") || b.value().basis().startsWith("ttdsg-25"));
        if (!interests || consent) {
            return;
        }
        look.providers(activity.extent()).stream().filter(p -> isEmbedded(p, look)).findFirst()
                .ifPresent(p -> notes.add(EMBEDDED, Weight.HINT, p.name().at(), p.name().value()));
        if (look.says(activity.extent(), "noTools")) {
            return;
        }
        Optional<Stretch> recognising = look.first(activity.extent(), "recognition");
        Optional<Stretch> tool = look.providers(activity.extent()).stream()
                .filter(p -> ContradictionRules.isTool(p, look))
                .map(p -> p.name().at()).findFirst();
        recognising.or(() -> tool).map(look::sentence).ifPresent(s -> notes.add(CONSENT, Weight.HINT, s));
    }

    private static boolean isEmbedded(ProviderFacts provider, Look look) {
        return look.category(provider).filter(look.lists().words("embedCategories")::contains).isPresent();
    }

    /// § 25 TDDDG holds for every access to the device, also for the necessary ones.
    private static void cookies(Look look, Notes notes) {
        boolean german = Home.of(look).map("DE"::equals).orElse(look.language().equals(Language.GERMAN));
        if (german && look.said("deviceLaw").isEmpty()) {
            look.sections().stream()
                    .filter(s -> s.heading().filter(h -> look.says(h.at(), "cookies")).isPresent())
                    .findFirst()
                    .ifPresent(s -> notes.add(COOKIES, Weight.HINT, s.heading().orElseThrow().at()));
        }
    }

    private static void scoring(Look look, Notes notes) {
        Answered told = look.facts().items().getOrDefault(Item.AUTOMATED_DECISIONS,
                new Answered(Answered.Verdict.OPEN, List.of()));
        if (told.verdict() == Answered.Verdict.NO) {
            look.sentences("scoring").stream().findFirst().ifPresent(s -> notes.add(SCORING, Weight.HINT, s));
        }
    }

    private static void statutory(Look look, Notes notes) {
        Answered basis = look.facts().items().getOrDefault(Item.LEGAL_BASIS,
                new Answered(Answered.Verdict.OPEN, List.of()));
        if (basis.verdict() == Answered.Verdict.NO || look.rests("gdpr-6-1-c")) {
            return;
        }
        look.sentences("statutoryKeeping").stream().filter(s -> look.isIn(s, Topic.PURPOSES)).findFirst()
                .ifPresent(s -> notes.add(STATUTORY, Weight.HINT, s));
    }
}
