package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules of RecordRules.
final class RecordExamples {
    private RecordExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
