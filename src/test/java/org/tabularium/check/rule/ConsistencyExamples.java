package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules of ConsistencyRules.
final class ConsistencyExamples {
    private ConsistencyExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
