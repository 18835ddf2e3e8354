package org.tabularium.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.catalog.Catalog;
import org.tabularium.catalog.Provider;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.outline.Outline;
import org.tabularium.law.Law;

/// Finds what is to be objected to in a policy, from what was read and how the text is built. Takes time in
/// proportion to the length of the text.
public final class Auditor {
    private final Law law;
    private final Map<String, Provider> services = new HashMap<>();
    private final WordLists lists = new WordLists();
    private final List<Rule> rules =
            List.of(new ItemRules(), new OutdatedRule(), new OfficeRules(), new BasisRules(),
                    new ProviderRules(), new TransferRules(), new RetentionRules(), new ObjectionRules(),
                    new NewsletterRules(),
                    new ContradictionRules(), new PhraseRules(), new PlaceholderRules(), new LanguageRules(),
                    new NumberingRules(), new TypingRules());

    /// An auditor.
    ///
    /// @param law the law as of the day of the audit
    /// @param catalog what is known of providers
    public Auditor(Law law, Catalog catalog) {
        this.law = law;
        catalog.providers().forEach(p -> services.put(p.id(), p));
    }

    /// What is to be objected to, the heaviest first, those of one weight in the order of the text.
    ///
    /// @param facts what was read from the text
    /// @param outline how the text is built
    public List<Objection> of(PolicyFacts facts, Outline outline) {
        Look look = new Look(facts, outline, law, services, lists);
        Notes notes = new Notes();
        rules.forEach(rule -> rule.look(look, notes));
        return notes.all();
    }

    /// The ids of all rules, in the order in which rules are applied.
    public List<String> ids() {
        return rules.stream().flatMap(r -> r.ids().stream()).toList();
    }
}
