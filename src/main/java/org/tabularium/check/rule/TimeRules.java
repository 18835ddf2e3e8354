package org.tabularium.check.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Head;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.model.Activity;
import org.tabularium.model.Contract;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Register;
import org.tabularium.model.Review;
import org.tabularium.model.Safeguard.Certification;

/// Rules about dates: what is overdue, what runs out soon, and whether status and dates agree. Whether dates stand in
/// the right order is looked at by [OrderRules].
final class TimeRules {
    /// How long before its end something is spoken of: enough to negotiate a contract.
    private static final Period AHEAD = Period.ofDays(90);
    /// How old a record may grow before somebody should look at it. No norm sets a period; authorities and
    /// associations recommend a yearly look.
    private static final Period FRESH = Period.ofYears(1);

    private TimeRules() {}

    static List<Rule> all() {
        return Stream.of(own(), OrderRules.all()).flatMap(List::stream).toList();
    }

    private static List<Rule> own() {
        return List.of(
                Rule.warning(Family.TIME, "review-overdue").activity(TimeRules::overdue),
                Rule.missing(Family.TIME, Demand.RECOMMENDED, "review-not-planned")
                        .activity(TimeRules::unplanned),
                Rule.warning(Family.TIME, "planned-review-overdue").each(Scope.REVIEW, TimeRules::notHeld),
                Rule.warning(Family.TIME, "record-not-updated").head(TimeRules::stale),
                Rule.warning(Family.TIME, "contract-expiring").party((party, around) -> expiring(
                        party.contract().stated(), around)),
                Rule.warning(Family.TIME, "mandate-contract-expiring").mandate((mandate, around) -> expiring(
                        mandate.contract().stated().filter(c -> ProcessorRules.runs(mandate)), around)),
                Held.each(Rule.warning(Family.TIME, "certification-expiring"), Certification.class,
                        (held, around) -> held.safeguard().validUntil().filter(on -> isSoon(on, around))
                                .map(on -> Rows.flaw(held.row(), held.path("validUntil"), new Said.Day(on)))),
                Rule.warning(Family.TIME, "active-after-its-end").activity(TimeRules::overButActive),
                Rule.warning(Family.TIME, "mandate-active-after-its-end").mandate(TimeRules::mandateOver),
                Rule.warning(Family.TIME, "active-before-its-start").activity(TimeRules::notYetActive),
                Rule.warning(Family.TIME, "ended-without-day").activity(
                        (a, around) -> a.status() == Activity.Status.ENDED && a.endedOn().isEmpty()
                                ? List.of(Flaw.at("endedOn"))
                                : List.of()),
                Rule.warning(Family.TIME, "officer-not-yet-appointed").head(TimeRules::futureOfficer));
    }

    private static boolean isSoon(LocalDate day, Context around) {
        return !day.isBefore(around.today()) && day.isBefore(around.today().plus(AHEAD));
    }

    private static List<Flaw> overdue(Activity activity, Context around) {
        return activity.upkeep().nextReview()
                .filter(on -> activity.status() != Activity.Status.ENDED && on.isBefore(around.today()))
                .map(on -> Flaw.at("upkeep/nextReview", new Said.Day(on))).stream().toList();
    }

    private static List<Flaw> unplanned(Activity activity, Context around) {
        if (activity.status() != Activity.Status.ACTIVE || activity.upkeep().nextReview().isPresent()) {
            return List.of();
        }
        LocalDate next = around.today().plus(FRESH);
        return List.of(Flaw.at("upkeep/nextReview").mendedBy(changed(activity.id(),
                a -> a.upkeep().nextReview().isPresent() ? a
                        : a.withUpkeep(a.upkeep().withNextReview(Optional.of(next))))));
    }

    private static List<Flaw> notHeld(Review review, Context around) {
        return review.dueOn().filter(on -> review.doneOn().isEmpty() && on.isBefore(around.today()))
                .map(on -> Flaw.at("dueOn", new Said.Day(on))).stream().toList();
    }

    private static List<Flaw> stale(Context around) {
        return around.head().updatedOn().filter(on -> on.plus(FRESH).isBefore(around.today()))
                .map(on -> Flaw.at("updatedOn", new Said.Day(on))).stream().toList();
    }

    private static List<Flaw> expiring(Optional<Contract> contract, Context around) {
        return contract.flatMap(Contract::endsOn).filter(on -> isSoon(on, around))
                .map(on -> Flaw.at("contract/endsOn", new Said.Day(on))).stream().toList();
    }

    private static List<Flaw> overButActive(Activity activity, Context around) {
        return activity.endedOn()
                .filter(on -> activity.status() != Activity.Status.ENDED && on.isBefore(around.today()))
                .map(on -> Flaw.at("status", new Said.Day(on))
                        .mendedBy(changed(activity.id(), a -> a.withStatus(Activity.Status.ENDED))))
                .stream().toList();
    }

    private static List<Flaw> mandateOver(Mandate mandate, Context around) {
        return mandate.endedOn().filter(on -> ProcessorRules.runs(mandate) && on.isBefore(around.today()))
                .map(on -> Flaw.at("status", new Said.Day(on)).mendedBy(register -> Identified
                        .find(register.mandates(), mandate.id())
                        .map(m -> register.withMandates(Identified.replace(register.mandates(),
                                m.withStatus(Activity.Status.ENDED))))
                        .orElse(register)))
                .stream().toList();
    }

    private static List<Flaw> notYetActive(Activity activity, Context around) {
        return activity.introducedOn()
                .filter(on -> activity.status() == Activity.Status.ACTIVE && on.isAfter(around.today()))
                .map(on -> Flaw.at("introducedOn", new Said.Day(on))
                        .mendedBy(changed(activity.id(), a -> a.withStatus(Activity.Status.DRAFT))))
                .stream().toList();
    }

    private static List<Flaw> futureOfficer(Context around) {
        Head head = around.head();
        return head.controller().dpo().stated().flatMap(Dpo::appointedOn)
                .filter(on -> on.isAfter(around.today()))
                .map(on -> Flaw.at("dpo/appointedOn", new Said.Day(on))).stream().toList();
    }

    private static UnaryOperator<Register> changed(Id<Activity> id, UnaryOperator<Activity> change) {
        return register -> Identified.find(register.activities(), id)
                .map(a -> register.withActivities(Identified.replace(register.activities(), change.apply(a))))
                .orElse(register);
    }
}
