package org.tabularium.check.rule;

import java.util.List;
import org.tabularium.check.Rule;

/// Rules about whether the record agrees with itself.
final class ConsistencyRules {
    private ConsistencyRules() {}

    static List<Rule> all() {
        return List.of();
    }
}
