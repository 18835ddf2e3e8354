package org.tabularium.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.check.Rule;

/// Rules about whether the record says all that Art. 30 GDPR asks for.
final class RecordRules {
    private RecordRules() {}

    static List<Rule> all() {
        return Stream.of(RecordOfController.all(), RecordOfActivity.all(), RecordKeeping.all(),
                RecordOfMandate.all()).flatMap(List::stream).toList();
    }
}
