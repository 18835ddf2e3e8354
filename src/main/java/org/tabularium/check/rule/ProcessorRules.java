package org.tabularium.check.rule;

import java.util.List;
import org.tabularium.check.Rule;

/// Rules about processors and their contracts (Art. 28 GDPR).
final class ProcessorRules {
    private ProcessorRules() {}

    static List<Rule> all() {
        return List.of();
    }
}
