package org.tabularium.check.rule;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.law.RetentionNorm;
import org.tabularium.law.RetentionNorm.Bound;
import org.tabularium.law.RetentionNorm.Kind;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;

/// Rules about how periods and the statutes they are taken from go together (Art. 5(1)(e), Art. 17(3)(b) GDPR).
final class StatuteRules {
    private StatuteRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning(Family.RETENTION, "retention-without-start").each(Scope.RETENTION,
                        StatuteRules::noStart),
                Rule.error(Family.RETENTION, "retention-shorter-than-statute")
                        .each(Scope.RETENTION, StatuteRules::shorter),
                Rule.warning(Family.RETENTION, "retention-longer-than-statute")
                        .each(Scope.RETENTION, StatuteRules::longer),
                Rule.advice(Family.RETENTION, "retention-without-statute")
                        .each(Scope.RETENTION, StatuteRules::unfounded));
    }

    /// The duties to keep that a rule cites; of several those that are about what it is called.
    private static List<RetentionNorm> cited(RetentionRule rule, Context around) {
        List<RetentionNorm> named = rule.statute().texts().values().stream()
                .flatMap(text -> around.law().retentionNormsNamed(text).stream()).distinct()
                .filter(StatuteRules::isDuty).toList();
        List<RetentionNorm> closer = named.stream().filter(norm -> isAbout(norm, rule)).toList();
        return closer.isEmpty() ? named : closer;
    }

    /// The duties to keep that a rule that cites nothing is about by its name, in the law of the record.
    private static List<RetentionNorm> meant(RetentionRule rule, Context around) {
        return !rule.statute().isEmpty() ? List.of()
                : around.law().retention().stream().filter(StatuteRules::isDuty)
                        .filter(norm -> norm.country().equals(around.frame().jurisdiction())
                                && isAbout(norm, rule))
                        .toList();
    }

    private static boolean isDuty(RetentionNorm norm) {
        return norm.kind() == Kind.STATUTE && norm.period().isPresent();
    }

    private static boolean isAbout(RetentionNorm norm, RetentionRule rule) {
        return rule.name().texts().values().stream().anyMatch(norm::isAbout);
    }

    private static Comparator<RetentionNorm> byLength() {
        return Comparator.comparingDouble(norm -> Length.of(norm.period().orElse(Period.ZERO)));
    }

    private static List<Flaw> noStart(RetentionRule rule, Context around) {
        if (rule.period().isEmpty() || !rule.start().isEmpty()) {
            return List.of();
        }
        Flaw flaw = Flaw.at("start");
        List<LocalText> begins = cited(rule, around).stream().map(RetentionNorm::begin).distinct().toList();
        return List.of(begins.size() == 1
                ? flaw.mendedBy(changed(rule, r -> r.start().isEmpty() ? r.withStart(begins.getFirst()) : r))
                : flaw);
    }

    private static List<Flaw> shorter(RetentionRule rule, Context around) {
        return cited(rule, around).stream().filter(norm -> norm.bound() != Bound.AT_MOST).min(byLength())
                .flatMap(norm -> differing(rule, norm,
                        rule.period().filter(p -> Length.isShorter(p, norm.period().orElseThrow()))))
                .stream().toList();
    }

    /// Only if every duty cited or meant ends at its period.
    private static List<Flaw> longer(RetentionRule rule, Context around) {
        List<RetentionNorm> cited = cited(rule, around);
        List<RetentionNorm> norms = cited.isEmpty() ? meant(rule, around) : cited;
        if (norms.stream().anyMatch(norm -> norm.bound() == Bound.AT_LEAST)) {
            return List.of();
        }
        return norms.stream().max(byLength()).flatMap(norm -> differing(rule, norm,
                rule.period().filter(p -> Length.isShorter(norm.period().orElseThrow(), p)))).stream()
                .toList();
    }

    private static Optional<Flaw> differing(RetentionRule rule, RetentionNorm norm, Optional<Period> wrong) {
        Period right = norm.period().orElseThrow();
        return wrong.map(p -> Flaw
                .at("period", new Said.Span(p), new Said.Span(right), new Said.Text(norm.citation()),
                        new Said.Text(norm.title()))
                .mendedBy(changed(rule,
                        r -> r.period().equals(rule.period()) ? r.withPeriod(Optional.of(right)) : r)));
    }

    /// A rule that keeps as long as a statute orders, without citing it.
    private static List<Flaw> unfounded(RetentionRule rule, Context around) {
        List<RetentionNorm> same = meant(rule, around).stream().filter(norm -> rule.period()
                .filter(p -> Length.isAbout(p, norm.period().orElseThrow())).isPresent()).toList();
        return same.isEmpty() ? List.of()
                : List.of(Flaw.at("statute", new Said.Span(rule.period().orElseThrow()),
                        new Said.Text(same.getFirst().citation()), new Said.Text(same.getFirst().title()))
                        .mendedBy(changed(rule, r -> r.statute().isEmpty()
                                ? r.withStatute(same.getFirst().citation())
                                : r)));
    }

    private static UnaryOperator<Register> changed(RetentionRule rule, UnaryOperator<RetentionRule> change) {
        return register -> Identified.find(register.retention(), rule.id())
                .map(r -> register.withRetention(Identified.replace(register.retention(), change.apply(r))))
                .orElse(register);
    }
}
