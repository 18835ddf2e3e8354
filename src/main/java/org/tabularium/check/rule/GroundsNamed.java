package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.law.Basis;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.DataCategory.Sensitivity;
import org.tabularium.model.Ground;
import org.tabularium.model.Purpose;
import org.tabularium.model.Use;

/// Whether there is a ground at all (Art. 6(1), 9(2) and 10 GDPR), and law that is in force.
final class GroundsNamed {
    private GroundsNamed() {}

    static List<Rule> all() {
        return List.of(
                Rule.missing(Family.GROUNDS, Demand.MANDATORY, "purpose-without-ground")
                        .activity(When.begun(GroundsNamed::withoutGround)),
                Rule.error(Family.GROUNDS, "special-without-condition")
                        .activity(When.lasts(GroundsNamed::withoutCondition)),
                Rule.error(Family.GROUNDS, "criminal-without-law")
                        .activity(When.lasts(GroundsNamed::criminal)),
                Rule.warning(Family.GROUNDS, "employment-norm-alone")
                        .activity(When.lasts(GroundsNamed::employment)),
                Rule.warning(Family.GROUNDS, "national-norm-alone")
                        .activity(When.lasts(GroundsNamed::nationalAlone)),
                Rule.error(Family.GROUNDS, "basis-not-in-force")
                        .activity(When.runs(GroundsNamed::notInForce)),
                Rule.warning(Family.GROUNDS, "foreign-norm").activity(When.lasts(ForeignNorms::flaws)));
    }

    private static List<Flaw> withoutGround(Activity activity, Context around) {
        return activity.purposes().stream()
                .filter(p -> p.grounds().stream().allMatch(g -> g.basis().isEmpty()))
                .map(p -> Flaw.at("purposes/" + p.id().value() + "/grounds", new Said.Text(p.text())))
                .toList();
    }

    /// The fix takes the condition that the activity already names for the same data.
    private static List<Flaw> withoutCondition(Activity activity, Context around) {
        List<Flaw> flaws = new ArrayList<>();
        for (Use use : activity.uses()) {
            if (!allowsSpecial(use, around)) {
                Grounds.data(use, Sensitivity.SPECIAL, around)
                        .ifPresent(data -> flaws.add(withoutCondition(activity, use, data)));
            }
        }
        return flaws;
    }

    private static Flaw withoutCondition(Activity activity, Use use, DataCategory data) {
        Flaw flaw = Flaw.at(RecordOfActivity.path(use, "conditions"), new Said.Text(data.name()));
        List<List<String>> others = activity.uses().stream().filter(u -> u.data().contains(data.id()))
                .map(Use::conditions).filter(c -> !c.isEmpty()).distinct().toList();
        return others.size() != 1 ? flaw
                : flaw.mendedBy(Mending.use(activity, use,
                        u -> u.conditions().isEmpty() ? u.withConditions(others.getFirst()) : u));
    }

    private static boolean allowsSpecial(Use use, Context around) {
        return use.conditions().stream().flatMap(id -> around.law().basis(id).stream())
                .anyMatch(b -> b.kind() == Basis.Kind.ARTICLE_9 || b.kind() == Basis.Kind.NATIONAL);
    }

    /// Law of the Union or a Member State has to authorise it (Art. 10 first sentence GDPR); it may be named with the
    /// data or with a purpose.
    private static List<Flaw> criminal(Activity activity, Context around) {
        return activity.uses().stream()
                .filter(use -> use.conditions().isEmpty() && use.complement().isEmpty()
                        && Grounds.data(use, Sensitivity.CRIMINAL, around).isPresent())
                .filter(use -> Grounds.purposes(activity, use).stream()
                        .noneMatch(p -> isAuthorised(p, around)))
                .flatMap(use -> Grounds.data(use, Sensitivity.CRIMINAL, around)
                        .map(d -> Flaw.at(RecordOfActivity.path(use, "conditions"), new Said.Text(d.name())))
                        .stream())
                .toList();
    }

    private static boolean isAuthorised(Purpose purpose, Context around) {
        return Grounds.hasNational(purpose, around) || Grounds.rests(purpose, "gdpr-10")
                || purpose.grounds().stream().anyMatch(g -> !g.law().isEmpty());
    }

    /// CJEU C-34/21: a national norm that only repeats the Regulation does not apply.
    private static List<Flaw> employment(Activity activity, Context around) {
        return Grounds.places(activity)
                .filter(p -> Indications.DELIVERED.leansOn(p.ground().basis()).isPresent()
                        && Grounds.lawful(p.purpose(), around).isEmpty())
                .flatMap(p -> Indications.DELIVERED.leansOn(p.ground().basis())
                        .map(basis -> Flaw.at(p.path("basis"), new Said.Norm(p.ground().basis()),
                                new Said.Norm(basis), new Said.Text(p.purpose().text()))
                                .mendedBy(Mending.purpose(activity, p.purpose(),
                                        purpose -> preceded(purpose, basis))))
                        .stream())
                .toList();
    }

    private static Purpose preceded(Purpose purpose, String basis) {
        return Grounds.rests(purpose, basis) ? purpose
                : purpose.withGrounds(
                        Stream.concat(Stream.of(Ground.blank(basis)), purpose.grounds().stream()).toList());
    }

    private static List<Flaw> nationalAlone(Activity activity, Context around) {
        return activity.purposes().stream()
                .filter(p -> Grounds.hasNational(p, around) && Grounds.lawful(p, around).isEmpty())
                .filter(p -> p.grounds().stream()
                        .allMatch(g -> Indications.DELIVERED.leansOn(g.basis()).isEmpty()))
                .map(p -> Flaw.at("purposes/" + p.id().value() + "/grounds", new Said.Text(p.text()),
                        new Said.All(p.grounds().stream().map(Ground::basis).filter(b -> !b.isEmpty())
                                .<Said>map(Said.Norm::new).toList())))
                .toList();
    }

    private static List<Flaw> notInForce(Activity activity, Context around) {
        Stream<Flaw> grounds = Grounds.places(activity).filter(p -> isOver(p.ground().basis(), around))
                .map(p -> Flaw.at(p.path("basis"), new Said.Norm(p.ground().basis())));
        Stream<Flaw> conditions = activity.uses().stream().flatMap(use -> use.conditions().stream()
                .filter(id -> isOver(id, around))
                .map(id -> Flaw.at(RecordOfActivity.path(use, "conditions"), new Said.Norm(id))));
        return Stream.concat(grounds, conditions).toList();
    }

    private static boolean isOver(String basis, Context around) {
        return around.law().basis(basis).filter(b -> !around.law().isInForce(b.validity())).isPresent();
    }
}
