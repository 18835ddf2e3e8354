package org.tabularium.check.rule;

import java.util.List;
import org.tabularium.check.Rule;

/// Rules about what people must be told (Art. 13 and 14 GDPR).
final class InformationRules {
    private InformationRules() {}

    static List<Rule> all() {
        return List.of();
    }
}
