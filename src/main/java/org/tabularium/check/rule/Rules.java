package org.tabularium.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.check.Rule;

/// All rules, in the order in which their findings are told.
public final class Rules {
    private Rules() {}

    public static List<Rule> all() {
        return Stream.of(RecordRules.all(), InformationRules.all(), NoticeRules.all(), GovernanceRules.all(),
                GroundRules.all(),
                TransferRules.all(), ProcessorRules.all(), RetentionRules.all(), TimeRules.all(),
                ConsistencyRules.all()).flatMap(List::stream).toList();
    }
}
