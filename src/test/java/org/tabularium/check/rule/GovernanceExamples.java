package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules of GovernanceRules.
final class GovernanceExamples {
    private GovernanceExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
