package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules of RetentionRules.
final class RetentionExamples {
    private RetentionExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
