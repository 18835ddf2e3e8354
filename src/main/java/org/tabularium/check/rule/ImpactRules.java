package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.law.Figure;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Dpia;
import org.tabularium.model.Impact;
import org.tabularium.model.Risk.Level;
import org.tabularium.model.Screening;
import org.tabularium.model.Screening.Result;

/// Risk, screening, impact assessment and consultation (Art. 35 and 36 GDPR), automated decisions (Art. 22 GDPR).
final class ImpactRules {
    private ImpactRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.missing(Family.GOVERNANCE, Demand.RECOMMENDED, "screening-missing")
                        .activity(When.lasts(ImpactRules::unscreened)),
                Rule.error(Family.GOVERNANCE, "list-entry-met").activity(When.lasts(ImpactRules::listed)),
                Rule.warning(Family.GOVERNANCE, "criteria-met").activity(When.lasts(ImpactRules::criteria)),
                Rule.warning(Family.GOVERNANCE, "high-risk").activity(When.lasts(ImpactRules::highRisk)),
                Rule.error(Family.GOVERNANCE, "assessment-not-done")
                        .activity(When.runs(ImpactRules::notDone)),
                Rule.missing(Family.GOVERNANCE, Demand.MANDATORY, "assessment-undocumented")
                        .activity(When.runs(ImpactRules::undocumented)),
                Rule.error(Family.GOVERNANCE, "consultation-missing")
                        .activity(When.runs(ImpactRules::unconsulted)),
                Rule.missing(Family.GOVERNANCE, Demand.MANDATORY, "decision-without-safeguards")
                        .activity(When.runs((a, around) -> a.automated().stated()
                                .filter(InformationRules::isDecision).filter(d -> d.safeguards().isEmpty())
                                .map(d -> Flaw.at("automated/safeguards")).stream().toList())));
    }

    private static List<Flaw> unscreened(Activity activity, Context around) {
        Impact impact = activity.impact();
        if (isDecided(impact.screening()) || impact.dpia().progress().isPresent() || isHigh(impact)
                || isMet(impact.screening(), around)) {
            return List.of();
        }
        return Grounds.sensitive(activity, around).<Said>map(d -> new Said.Text(d.name()))
                .or(() -> activity.automated().stated().map(a -> new Said.Word("screening.automated")))
                .or(() -> impact.screening().criteria().stream().findFirst()
                        .flatMap(id -> around.law().indicator(id)).map(i -> new Said.Text(i.title())))
                .map(reason -> Flaw.at("impact/screening/result", reason)).stream().toList();
    }

    private static List<Flaw> listed(Activity activity, Context around) {
        Screening screening = activity.impact().screening();
        return screening.entries().isEmpty() || is(screening, Result.REQUIRED) ? List.of()
                : List.of(required(activity, titles(screening.entries(), around)));
    }

    /// Two criteria normally call for an assessment; who decides otherwise says why (WP 248 rev.01, III.B).
    private static List<Flaw> criteria(Activity activity, Context around) {
        Screening screening = activity.impact().screening();
        boolean reasoned = is(screening, Result.NOT_REQUIRED) && !screening.reason().isEmpty();
        return !areSeveral(screening, around) || !screening.entries().isEmpty() || reasoned
                || is(screening, Result.REQUIRED) ? List.of()
                        : List.of(required(activity, titles(screening.criteria(), around)));
    }

    private static List<Flaw> highRisk(Activity activity, Context around) {
        Impact impact = activity.impact();
        return !isHigh(impact) || isMet(impact.screening(), around) || is(impact.screening(), Result.REQUIRED)
                ? List.of()
                : List.of(required(activity, new Said.All(List.of())));
    }

    private static Flaw required(Activity activity, Said reason) {
        return Flaw.at("impact/screening/result", reason)
                .mendedBy(Mending.screening(activity, s -> s.withResult(Optional.of(Result.REQUIRED))));
    }

    private static Said titles(List<String> indicators, Context around) {
        return new Said.All(indicators.stream().flatMap(id -> around.law().indicator(id).stream())
                .<Said>map(i -> new Said.Text(i.title())).toList());
    }

    private static List<Flaw> notDone(Activity activity, Context around) {
        Dpia dpia = activity.impact().dpia();
        boolean done = dpia.progress().filter(p -> p == Dpia.Progress.DONE).isPresent();
        return is(activity.impact().screening(), Result.REQUIRED) && !done
                ? List.of(Flaw.at("impact/dpia/progress"))
                : List.of();
    }

    private static List<Flaw> undocumented(Activity activity, Context around) {
        Dpia dpia = activity.impact().dpia();
        boolean done = dpia.progress().filter(p -> p == Dpia.Progress.DONE).isPresent();
        return done && dpia.document().isBlank() && dpia.outcome().isEmpty()
                ? List.of(Flaw.at("impact/dpia/document"))
                : List.of();
    }

    private static List<Flaw> unconsulted(Activity activity, Context around) {
        Impact impact = activity.impact();
        boolean high = impact.risk().residual().filter(l -> l == Level.HIGH).isPresent();
        return high && !(impact.dpia().consultation() instanceof Answer.Stated<?>)
                ? List.of(Flaw.at("impact/dpia/consultation"))
                : List.of();
    }

    private static boolean isHigh(Impact impact) {
        return Stream.of(impact.risk().inherent(), impact.risk().residual()).flatMap(Optional::stream)
                .anyMatch(l -> l == Level.HIGH);
    }

    private static boolean isMet(Screening screening, Context around) {
        return areSeveral(screening, around) || !screening.entries().isEmpty();
    }

    private static boolean areSeveral(Screening screening, Context around) {
        return around.law().figure("criteria-for-assessment").flatMap(Figure::number)
                .filter(several -> screening.criteria().size() >= several).isPresent();
    }

    private static boolean isDecided(Screening screening) {
        return is(screening, Result.REQUIRED) || is(screening, Result.NOT_REQUIRED);
    }

    private static boolean is(Screening screening, Result result) {
        return screening.result().filter(r -> r == result).isPresent();
    }
}
