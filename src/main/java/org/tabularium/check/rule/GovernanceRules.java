package org.tabularium.check.rule;

import java.util.List;
import org.tabularium.check.Rule;

/// Rules about joint control, officers, representatives and impact assessments (Art. 26, 27, 35, 37 GDPR).
final class GovernanceRules {
    private GovernanceRules() {}

    static List<Rule> all() {
        return List.of();
    }
}
