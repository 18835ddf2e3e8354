package org.tabularium.compose;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tabularium.model.LocalText;
import org.tabularium.model.RetentionRule;

/// A class of erasure: the time limits that have period, start and criteria in common, as DIN 66398 forms them.
///
/// @param number from one, in the order of the record
/// @param rules the time limits, at least one
/// @param example reckoned from the day as of which the record stands; empty without a period
public record RetentionClass(int number, List<RetentionRule> rules, Optional<RetentionExample> example) {
    public RetentionClass {
        rules = List.copyOf(rules);
    }

    private record Common(Optional<Period> period, LocalText start, LocalText criteria) {
        static Common of(RetentionRule rule) {
            return new Common(rule.period(), rule.start(), rule.criteria());
        }
    }

    /// The classes of a record.
    public static List<RetentionClass> of(Scribe scribe) {
        SequencedMap<Common, List<RetentionRule>> groups = new LinkedHashMap<>();
        scribe.register().retention()
                .forEach(rule -> groups.computeIfAbsent(Common.of(rule), _ -> new ArrayList<>()).add(rule));
        List<RetentionClass> classes = new ArrayList<>();
        groups.values().forEach(rules -> classes.add(new RetentionClass(classes.size() + 1, rules,
                new PlanWriter(scribe).reckoned(rules.getFirst(), day(scribe)))));
        return List.copyOf(classes);
    }

    /// The day of the event in examples: the one as of which the record stands, else that of the law.
    public static LocalDate day(Scribe scribe) {
        return scribe.register().updatedOn().orElse(scribe.law().date());
    }

    /// What the rules have in common.
    public RetentionRule common() {
        return rules.getFirst();
    }

    /// For example "8 years from the end of the year".
    public Line limit(Scribe scribe) {
        return new ErasureSection(scribe).limitAlone(common(), Where.of(common().id()));
    }
}
