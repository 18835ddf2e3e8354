package org.tabularium.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.check.Rule;

/// Rules about legal grounds (Art. 6, 7, 9 and 10 GDPR).
final class GroundRules {
    private GroundRules() {}

    static List<Rule> all() {
        return Stream.of(GroundsNamed.all(), GroundsDetailed.all(), GroundsFitting.all())
                .flatMap(List::stream).toList();
    }
}
