package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules of TransferRules.
final class TransferExamples {
    private TransferExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
