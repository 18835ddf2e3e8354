package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.rule.Grounds.Place;
import org.tabularium.check.rule.Indications.Topic;
import org.tabularium.model.Activity;
import org.tabularium.model.Balancing;
import org.tabularium.model.Ground;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.YesNo;

/// What a ground needs besides its article: the interest, the law, how consent is given, proven and withdrawn.
final class GroundsDetailed {
    private static final Indications INDICATIONS = Indications.DELIVERED;

    private GroundsDetailed() {}

    static List<Rule> all() {
        return List.of(
                mandatory("interest-not-named").activity(When.runs((a, around) -> on(a, Grounds.INTERESTS,
                        p -> p.ground().interest().isEmpty(), "interest"))),
                Rule.missing(Family.GROUNDS, Demand.RECOMMENDED, "balancing-missing")
                        .activity(When.runs(GroundsDetailed::unbalanced)),
                Rule.error(Family.GROUNDS, "balancing-lost").activity(When.runs(GroundsDetailed::lost)),
                mandatory("obligation-without-law").activity(When.runs((a, around) -> on(a,
                        Grounds.OBLIGATION, p -> lacksLaw(p, around), "law"))),
                mandatory("task-without-law").activity(When.runs((a, around) -> on(a, Grounds.TASK,
                        p -> lacksLaw(p, around), "law"))),
                Rule.warning(Family.GROUNDS, "consent-without-withdrawal")
                        .activity(When.runs((a, around) -> on(a, Grounds.CONSENT, p -> !says(
                                Topic.WITHDRAWAL, p.ground().consent()), "consent"))),
                Rule.advice(Family.GROUNDS, "consent-without-proof")
                        .activity(When.runs(GroundsDetailed::unproven)));
    }

    private static List<Flaw> on(Activity activity, String basis, Predicate<Place> lacking, String field) {
        return Grounds.on(activity, basis).filter(lacking)
                .map(p -> Flaw.at(p.path(field), new Said.Text(p.purpose().text()))).toList();
    }

    private static boolean lacksLaw(Place place, Context around) {
        return place.ground().law().isEmpty() && !Grounds.hasNational(place.purpose(), around);
    }

    /// A text in a language the program does not know is believed.
    private static boolean says(Topic topic, LocalText text) {
        return !text.isEmpty() && (INDICATIONS.speaks(topic, text) || !INDICATIONS.understands(text));
    }

    /// Consent may be proven by a purpose or by data of the same activity.
    private static List<Flaw> unproven(Activity activity, Context around) {
        List<Flaw> unproven = on(activity, Grounds.CONSENT, p -> p.ground().proof().isBlank()
                && !says(Topic.PROOF, p.ground().consent()), "proof");
        if (unproven.isEmpty()) {
            return unproven;
        }
        boolean elsewhere = activity.purposes().stream()
                .anyMatch(p -> INDICATIONS.speaks(Topic.PROOF, p.text()))
                || activity.uses().stream().flatMap(u -> around.all(Scope.DATA, u.data()).stream())
                        .anyMatch(d -> INDICATIONS.speaks(Topic.PROOF, d.name()));
        return elsewhere ? List.of() : unproven;
    }

    /// Asked for where people need particular protection (recital 75 GDPR): there the balancing decides.
    private static List<Flaw> unbalanced(Activity activity, Context around) {
        return Grounds.on(activity, Grounds.INTERESTS)
                .filter(p -> p.ground().balancing().equals(Balancing.EMPTY))
                .flatMap(p -> vulnerable(activity, p.purpose(), around)
                        .map(s -> Flaw.at(p.path("balancing"), new Said.Text(p.purpose().text()),
                                new Said.Text(s.name())))
                        .stream())
                .toList();
    }

    private static Optional<SubjectCategory> vulnerable(Activity activity, Purpose purpose, Context around) {
        return activity.uses().stream()
                .filter(use -> use.purposes().isEmpty() || use.purposes().contains(purpose.id()))
                .flatMap(use -> around.all(Scope.SUBJECT, use.subjects()).stream())
                .filter(s -> s.vulnerable().filter(v -> v == YesNo.YES).isPresent()).findFirst();
    }

    private static List<Flaw> lost(Activity activity, Context around) {
        return Grounds.on(activity, Grounds.INTERESTS).filter(GroundsDetailed::isLost).map(p -> {
            Flaw flaw = Flaw.at(p.path("balancing/result"), new Said.Text(p.purpose().text()));
            return Grounds.lawful(p.purpose(), around).size() < 2 ? flaw
                    : flaw.mendedBy(Mending.purpose(activity, p.purpose(),
                            purpose -> without(purpose, p.ground())));
        }).toList();
    }

    private static Purpose without(Purpose purpose, Ground ground) {
        return purpose.withGrounds(purpose.grounds().stream().filter(g -> !g.equals(ground)).toList());
    }

    private static boolean isLost(Place place) {
        return Stream.of(place.ground().balancing().result()).flatMap(Optional::stream)
                .anyMatch(r -> r == Balancing.Result.DATA_SUBJECT);
    }

    private static Rule.Beginning mandatory(String id) {
        return Rule.missing(Family.GROUNDS, Demand.MANDATORY, id);
    }
}
