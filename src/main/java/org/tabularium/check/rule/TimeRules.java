package org.tabularium.check.rule;

import java.util.List;
import org.tabularium.check.Rule;

/// Rules about dates.
final class TimeRules {
    private TimeRules() {}

    static List<Rule> all() {
        return List.of();
    }
}
