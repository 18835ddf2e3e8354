package org.tabularium.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;

/// What one sentence denies and another describes (Art. 5(1)(a), Art. 12(1) GDPR).
final class ContradictionRules implements Rule {
    private static final String TRANSFER = "transfer-denied";
    private static final String TOOLS = "tools-denied";
    private static final String EXAMPLE = "consent-without-activity";

    @Override
    public List<String> ids() {
        return List.of(TRANSFER, TOOLS, EXAMPLE);
    }

    @Override
    public void look(Look look, Notes notes) {
        for (Stretch sentence : look.sentences("onlyUnion")) {
            Optional<ProviderFacts> outside = abroad(sentence, look);
            outside.ifPresent(p -> notes.add(TRANSFER, Weight.HINT, sentence, p.name().value()));
        }
        for (Stretch sentence : look.sentences("noTools")) {
            if (look.providers(sentence).isEmpty() && look.says(sentence, "we")) {
                tool(look).ifPresent(p -> notes.add(TOOLS, Weight.HINT, sentence, p.name().value()));
            }
        }
        examples(look, notes);
    }

    /// A provider outside the EEA that a denial concerns: in a section about one processing only those of this section.
    private static Optional<ProviderFacts> abroad(Stretch sentence, Look look) {
        Optional<Section> section = look.section(sentence).filter(s -> s.topic() == Topic.ACTIVITY);
        return section.map(s -> look.providers(s.extent())).orElseGet(look.facts()::providers).stream()
                .filter(p -> Stream.of(p.country(), p.transferCountry()).flatMap(Optional::stream)
                        .map(Said::value)
                        .anyMatch(look.law()::isOutsideEea))
                .findFirst();
    }

    /// A provider of tools that recognise users or measure what they do.
    private static Optional<ProviderFacts> tool(Look look) {
        return look.facts().providers().stream().filter(p -> isTool(p, look)).findFirst();
    }

    static boolean isTool(ProviderFacts provider, Look look) {
        List<String> kinds = look.lists().words("toolCategories");
        return look.category(provider).filter(c -> kinds.stream().anyMatch(c::startsWith)).isPresent();
    }

    /// A newsletter named as an example of consent in a text that describes none.
    private static void examples(Look look, Notes notes) {
        List<Stretch> named = look.sentences("newsletter");
        boolean described = look.facts().activities().stream().map(ActivityFacts::title)
                .anyMatch(t -> look.says(t.at(), "newsletter"))
                || look.sections().stream().flatMap(s -> s.heading().stream())
                        .anyMatch(h -> look.says(h.at(), "newsletter"));
        Set<Stretch> examples = Set.copyOf(named.stream()
                .filter(s -> look.says(s, "consent") && look.says(s, "forExample")).toList());
        if (!described && examples.containsAll(named)) {
            named.forEach(s -> notes.add(EXAMPLE, Weight.HINT, s));
        }
    }
}
