package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules of InformationRules.
final class InformationExamples {
    private InformationExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
