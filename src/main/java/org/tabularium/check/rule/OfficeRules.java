package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Frame;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.Where;
import org.tabularium.check.Whole;
import org.tabularium.check.rule.Indications.Topic;
import org.tabularium.law.Figure;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Measure;
import org.tabularium.model.Organisation;
import org.tabularium.model.Particulars.Importance;
import org.tabularium.model.Screening;
import org.tabularium.model.SubjectCategory;

/// Representative, data protection officer, procedures (Art. 12, 27, 32, 33 and 37 GDPR).
final class OfficeRules {
    private static final Indications INDICATIONS = Indications.DELIVERED;

    private OfficeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.missing(Family.GOVERNANCE, Demand.MANDATORY, "representative-missing")
                        .head(When.gdprHead(OfficeRules::unrepresented)),
                Rule.error(Family.GOVERNANCE, "representative-outside")
                        .head(When.gdprHead(OfficeRules::representedFromOutside)),
                Rule.error(Family.GOVERNANCE, "dpo-denied")
                        .activity(When.runs(OfficeRules::officerNeeded)),
                Rule.error(Family.GOVERNANCE, "authority-without-dpo")
                        .head(When.gdprHead(OfficeRules::authorityWithoutOfficer)),
                Rule.advice(Family.GOVERNANCE, "dpo-denied-with-staff").each(Scope.SUBJECT,
                        When.gdpr(OfficeRules::manyStaff)),
                recommended("dpo-not-notified").head(When.gdprHead(OfficeRules::notNotified)),
                recommended("rights-procedure").head(When.gdprHead(around -> at("policies/rights",
                        around.head().policies().rights().isEmpty()))),
                recommended("breach-record").head(When.gdprHead(around -> at("policies/breaches",
                        around.head().policies().breaches().isEmpty()))),
                recommended("measures-unreviewed").whole(OfficeRules::unreviewed));
    }

    private static List<Flaw> at(String field, boolean wrong) {
        return wrong ? List.of(Flaw.at(field)) : List.of();
    }

    /// That there is none, with the reason, may be right (Art. 27(2) GDPR).
    private static List<Flaw> unrepresented(Context around) {
        Controller controller = around.head().controller();
        String country = controller.address().country();
        boolean open = switch (controller.representative()) {
            case Answer.NotStated<?> _ -> true;
            case Answer.None<?> none -> none.reason().isEmpty();
            case Answer.Stated<Organisation>(var said) -> Reach.none(said);
        };
        return open && around.law().isOutsideEea(country)
                ? List.of(Flaw.at("representative", new Said.Land(country)))
                : List.of();
    }

    private static List<Flaw> representedFromOutside(Context around) {
        return around.head().controller().representative().stated().map(r -> r.address().country())
                .filter(around.law()::isOutsideEea)
                .map(country -> Flaw.at("representative/address/country", new Said.Land(country))).stream()
                .toList();
    }

    /// The register says that there is no officer, and shows why there has to be one.
    private static List<Flaw> officerNeeded(Activity activity, Context around) {
        return around.frame().officer() != Frame.Officer.NONE ? List.of()
                : reason(activity, around).map(
                        reason -> Flaw.in(new Where("controller", "controller", "dpo"), reason)).stream()
                        .toList();
    }

    private static Optional<Said> reason(Activity activity, Context around) {
        Screening screening = activity.impact().screening();
        boolean core = activity.particulars().importance().filter(i -> i == Importance.MAIN).isPresent();
        boolean large = screening.criteria().stream().anyMatch(INDICATIONS::isLargeScale);
        if (core && large && Grounds.sensitive(activity, around).isPresent()) {
            return Optional.of(new Said.Word("officer.sensitive"));
        }
        if (core && large && screening.criteria().stream().anyMatch(INDICATIONS::isMonitoring)) {
            return Optional.of(new Said.Word("officer.monitoring"));
        }
        return screening.result().filter(r -> r == Screening.Result.REQUIRED)
                .flatMap(r -> INDICATIONS.officerNorm(around.frame().jurisdiction()))
                .map(Said.Norm::new);
    }

    /// How many people work for the controller is not how many process data all the time; hence advice only.
    private static List<Flaw> manyStaff(SubjectCategory people, Context around) {
        return around.frame().officer() != Frame.Officer.NONE
                || !INDICATIONS.speaks(Topic.STAFF, people.name()) ? List.of()
                        : INDICATIONS.officerNorm(around.frame().jurisdiction())
                                .flatMap(norm -> around.law().figure("dpo-persons"))
                                .flatMap(Figure::number)
                                .filter(enough -> people.count().least().filter(n -> n >= enough).isPresent())
                                .map(enough -> Flaw.in(new Where("controller", "controller", "dpo"),
                                        new Said.Count(people.count().least().orElse(enough)),
                                        new Said.Count(enough)))
                                .stream().toList();
    }

    private static List<Flaw> authorityWithoutOfficer(Context around) {
        return at("dpo", around.frame().officer() == Frame.Officer.NONE
                && INDICATIONS.isAuthority(around.frame().controller()));
    }

    private static List<Flaw> notNotified(Context around) {
        return at("dpo/notifiedOn", around.head().controller().dpo().stated().map(Dpo::notifiedOn)
                .filter(Optional::isEmpty).isPresent());
    }

    private static List<Flaw> unreviewed(Whole whole) {
        List<Measure> measures = whole.register().measures();
        return at("policies/security", !measures.isEmpty() && When.isGdpr(whole.register().regime())
                && measures.stream().noneMatch(m -> m.area() == Measure.Area.REVIEW));
    }

    private static Rule.Beginning recommended(String id) {
        return Rule.missing(Family.GOVERNANCE, Demand.RECOMMENDED, id);
    }
}
