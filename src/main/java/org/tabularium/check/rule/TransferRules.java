package org.tabularium.check.rule;

import java.util.List;
import org.tabularium.check.Rule;

/// Rules about transfers to third countries (Art. 44 to 49 GDPR).
final class TransferRules {
    private TransferRules() {}

    static List<Rule> all() {
        return List.of();
    }
}
