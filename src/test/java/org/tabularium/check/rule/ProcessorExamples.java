package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules of ProcessorRules.
final class ProcessorExamples {
    private ProcessorExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
