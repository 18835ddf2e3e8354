package org.tabularium.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.outline.Section;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.Phrases;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Recipients (Art. 13(1)(e) GDPR): named only by their kind, without the company behind them, under two names, or
/// with the text of another provider.
final class ProviderRules implements Rule {
    private static final String UNNAMED = "recipient-unnamed";
    private static final String ADDRESS = "provider-without-address";
    private static final String NAMES = "provider-two-names";
    private static final String OTHER = "provider-other";
    private static final int FEW = 3;
    private final Phrases<Boolean> forms = new Phrases<>();

    ProviderRules() {
        forms.addAll(Spellings.load("companies").words("legalForms"), true);
    }

    @Override
    public List<String> ids() {
        return List.of(UNNAMED, ADDRESS, NAMES, OTHER);
    }

    @Override
    public void look(Look look, Notes notes) {
        unnamed(look, notes);
        addresses(look, notes);
        names(look, notes);
        others(look, notes);
    }

    private static void unnamed(Look look, Notes notes) {
        for (Stretch sentence : look.sentences("unnamed")) {
            boolean elsewhere =
                    look.isIn(sentence, Topic.DEFINITIONS, Topic.RIGHTS, Topic.OBJECTION, Topic.COMPLAINT,
                            Topic.SECURITY, Topic.CONTENTS, Topic.CHANGES);
            if (!elsewhere && !namesOne(sentence, look)
                    && (look.says(sentence, "passingOn") || look.isIn(sentence, Topic.RECIPIENTS))) {
                notes.add(UNNAMED, Weight.HINT, sentence);
            }
        }
    }

    /// Whether a provider is named in the narrowest section of a sentence.
    private static boolean namesOne(Stretch sentence, Look look) {
        Stretch around = look.section(sentence).map(Section::extent).orElse(sentence);
        return !look.providers(around).isEmpty();
    }

    private static void addresses(Look look, Notes notes) {
        List<ProviderFacts> all = look.facts().providers();
        List<ProviderFacts> bare = all.stream().filter(p -> p.address().isEmpty() && p.country().isEmpty()
                && p.legalEntity().isEmpty()).toList();
        if (all.size() >= FEW && 2 * bare.size() < all.size()) {
            bare.forEach(p -> notes.add(ADDRESS, Weight.HINT, p.name().at()));
        }
    }

    /// One company with and without a part of its name.
    private void names(Look look, Notes notes) {
        Map<String, List<Said<String>>> byEnd = new HashMap<>();
        List<Said<String>> companies = new ArrayList<>();
        for (ProviderFacts provider : look.facts().providers()) {
            Stream.concat(Stream.of(provider.name()),
                    Stream.concat(provider.legalEntity().stream(), provider.aliases().stream()))
                    .filter(n -> isCompany(n.value())).forEach(companies::add);
        }
        for (Said<String> company : companies) {
            byEnd.computeIfAbsent(end(company.value()), _ -> new ArrayList<>()).add(company);
        }
        byEnd.values().forEach(same -> same.stream().filter(c -> !c.value().equals(same.getFirst().value()))
                .filter(c -> isPart(c.value(), same.getFirst().value())).findFirst()
                .ifPresent(c -> notes.add(NAMES, Weight.HINT, c.at(), same.getFirst().value(), c.value())));
    }

    /// Whether a name ends with a legal form: services are named longer and shorter, companies are not.
    private boolean isCompany(String name) {
        Tokens tokens = Tokens.of(name);
        for (int i = 1; i < tokens.size(); i++) {
            if (forms.at(tokens, i).filter(m -> m.end() >= tokens.size() - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String end(String name) {
        Tokens tokens = Tokens.of(name);
        return tokens.at(tokens.size() - 2).folded() + " " + tokens.at(tokens.size() - 1).folded();
    }

    private static boolean isPart(String one, String other) {
        String a = Tokens.fold(one);
        String b = Tokens.fold(other);
        return a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    /// Somebody who is never introduced gives assurances in a section about another provider.
    private static void others(Look look, Notes notes) {
        Map<String, Integer> counts = counts(look.tokens());
        Set<String> notNames = look.lists().set("notNames");
        for (Stretch verb : look.said("statesThat")) {
            Optional<Token> name = before(verb, look.tokens());
            boolean single = name.filter(n -> n.isWord() && Character.isUpperCase(n.text().codePointAt(0))
                    && !notNames.contains(n.folded()) && counts.getOrDefault(n.folded(), 0) == 1).isPresent();
            if (single && namesAnother(name.get(), look)) {
                notes.add(OTHER, Weight.HINT, look.sentence(verb), name.get().text());
            }
        }
    }

    private static boolean namesAnother(Token name, Look look) {
        Stretch at = new Stretch(name.start(), name.end());
        Stretch around = look.section(at).map(Section::extent).orElse(look.sentence(at));
        return look.providers(around).stream().anyMatch(p -> !p.name().at().overlaps(at));
    }

    private static Map<String, Integer> counts(Tokens tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            counts.merge(tokens.at(i).folded(), 1, Integer::sum);
        }
        return counts;
    }

    private static Optional<Token> before(Stretch place, Tokens tokens) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.at(middle).start() < place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(tokens.at(low - 1));
    }
}
