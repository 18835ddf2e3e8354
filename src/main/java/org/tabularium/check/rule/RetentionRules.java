package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.model.Activity;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;
import org.tabularium.model.YesNo;

/// Rules about time limits for erasure (Art. 5(1)(e), Art. 30(1)(f) GDPR): whether one is set, and whether it can be
/// kept. How periods and statutes go together is looked at by [StatuteRules].
final class RetentionRules {
    private static final Signs VAGUE = Signs.of("vague-periods");

    private RetentionRules() {}

    static List<Rule> all() {
        return Stream.of(own(), StatuteRules.all()).flatMap(List::stream).toList();
    }

    private static List<Rule> own() {
        return List.of(
                Rule.missing(Family.RETENTION, Demand.WHERE_POSSIBLE, "retention-undetermined")
                        .each(Scope.RETENTION,
                                (rule, around) -> rule.period().isEmpty() && rule.criteria().isEmpty()
                                        ? List.of(Flaw.at("period"))
                                        : List.of()),
                Rule.error(Family.RETENTION, "retention-not-positive").each(Scope.RETENTION,
                        (rule, around) -> rule
                                .period().filter(p -> p.isZero() || p.isNegative())
                                .map(p -> Flaw.at("period")).stream()
                                .toList()),
                Rule.warning(Family.RETENTION, "retention-vague").each(Scope.RETENTION,
                        RetentionRules::vague),
                Rule.missing(Family.RETENTION, Demand.RECOMMENDED, "retention-without-fate")
                        .each(Scope.RETENTION, (rule, around) -> rule.fate().isEmpty()
                                ? List.of(Flaw.at("fate"))
                                : List.of()),
                Rule.warning(Family.RETENTION, "retention-in-conflict").activity(RetentionRules::conflicts),
                Rule.error(Family.RETENTION, "limits-not-kept").activity(
                        (a, around) -> a.observance().limitsKept().filter(YesNo.NO::equals).isPresent()
                                ? List.of(Flaw.at("observance/limitsKept"))
                                : List.of()));
    }

    private static List<Flaw> vague(RetentionRule rule, Context around) {
        return rule.period().isEmpty() && VAGUE.are(rule.criteria())
                ? List.of(Flaw.at("criteria", new Said.Text(rule.criteria())))
                : List.of();
    }

    /// Two limits that begin with the same event cannot both hold for the same data.
    private static List<Flaw> conflicts(Activity activity, Context around) {
        List<Flaw> flaws = new ArrayList<>();
        for (Use use : activity.uses()) {
            if (use.retention().size() > 1) {
                conflict(around.all(Scope.RETENTION, use.retention())).map(
                        pair -> Flaw.at("uses/" + use.id().value() + "/retention",
                                new Said.Text(pair.one.name()),
                                new Said.Text(pair.other.name())))
                        .ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private record Pair(RetentionRule one, RetentionRule other) {
        boolean isInConflict() {
            return !one.start().isEmpty() && one.start().equals(other.start()) && one.period().isPresent()
                    && other.period().isPresent()
                    && !Length.isAbout(one.period().get(), other.period().get());
        }
    }

    private static Optional<Pair> conflict(List<RetentionRule> rules) {
        return rules.stream()
                .flatMap(one -> rules.stream().skip(rules.indexOf(one) + 1L).map(o -> new Pair(one, o)))
                .filter(Pair::isInConflict).findFirst();
    }
}
