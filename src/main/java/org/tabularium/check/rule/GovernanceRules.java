package org.tabularium.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.check.Rule;

/// Rules about joint control, data protection officer, representative, impact assessment and procedures (Art. 22, 26,
/// 27, 32 to 37 GDPR).
final class GovernanceRules {
    private GovernanceRules() {}

    static List<Rule> all() {
        return Stream.of(JointRules.all(), OfficeRules.all(), ImpactRules.all()).flatMap(List::stream)
                .toList();
    }
}
