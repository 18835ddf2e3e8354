package org.tabularium.check.rule;

import java.util.List;

/// Examples for the rules of TimeRules.
final class TimeExamples {
    private TimeExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
