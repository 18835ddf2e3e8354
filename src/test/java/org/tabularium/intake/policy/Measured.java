package org.tabularium.intake.policy;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.tabularium.intake.facts.FactsFile;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.policy.Policies.Policy;
import org.tabularium.intake.prose.PlainText;
import org.tabularium.law.Law;
import org.tabularium.store.CatalogFiles;
import org.tabularium.store.StoreException;
import tools.jackson.databind.json.JsonMapper;

/// Reads policies as the program does and scores what it read.
final class Measured {
    private final PolicyReader reader;

    Measured() {
        try {
            reader = new PolicyReader(Law.load(), CatalogFiles.delivered());
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    PolicyScore of(Policy policy) {
        return scored(policy, facts(policy));
    }

    /// @param findings the quotes of what an examination of the facts finds wrong
    PolicyScore of(Policy policy, Function<PolicyFacts, List<String>> findings) {
        PolicyFacts facts = facts(policy);
        return scored(policy, facts).with(policy.gold(), findings.apply(facts));
    }

    private PolicyFacts facts(Policy policy) {
        return reader.read(PlainText.prose(policy.text()));
    }

    private static PolicyScore scored(Policy policy, PolicyFacts facts) {
        return PolicyScore.of(policy.name(), policy.gold(),
                JsonMapper.shared().readTree(FactsFile.json(policy.name(), facts)));
    }
}
