package org.tabularium.check.rule;

import java.util.List;
import org.tabularium.check.Rule;

/// Rules about time limits for erasure (Art. 5(1)(e) GDPR).
final class RetentionRules {
    private RetentionRules() {}

    static List<Rule> all() {
        return List.of();
    }
}
