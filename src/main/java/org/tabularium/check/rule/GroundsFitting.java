package org.tabularium.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.check.rule.Indications.Topic;
import org.tabularium.model.Activity;
import org.tabularium.model.Ground;
import org.tabularium.model.Purpose;
import org.tabularium.model.Use;

/// Whether a ground fits the people, the controller, and the other grounds of the same purpose (Art. 6(1) GDPR).
final class GroundsFitting {
    private static final Indications INDICATIONS = Indications.DELIVERED;

    private GroundsFitting() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning(Family.GROUNDS, "contract-without-party")
                        .activity(When.lasts(GroundsFitting::noParty)),
                Rule.warning(Family.GROUNDS, "interests-of-authority")
                        .activity(When.lasts(GroundsFitting::authority)),
                Rule.warning(Family.GROUNDS, "consent-beside-duty")
                        .activity(When.lasts(GroundsFitting::consentBeside)),
                Rule.advice(Family.GROUNDS, "two-grounds").activity(When.lasts(GroundsFitting::several)));
    }

    /// Only a contract "to which the data subject is party" carries (Art. 6(1)(b) GDPR).
    private static List<Flaw> noParty(Activity activity, Context around) {
        return activity.uses().stream()
                .filter(use -> Grounds.restsAlone(activity, use, Grounds.CONTRACT, around))
                .flatMap(use -> noParty(use, around)).toList();
    }

    private static Stream<Flaw> noParty(Use use, Context around) {
        return around.all(Scope.SUBJECT, use.subjects()).stream()
                .filter(s -> INDICATIONS.speaks(Topic.NO_PARTY, s.name()))
                .map(s -> Flaw.at(RecordOfActivity.path(use, "subjects"), new Said.Text(s.name())));
    }

    /// Authorities cannot rely on it in the performance of their tasks (Art. 6(1) second subparagraph GDPR); outside
    /// them, for example as an employer, they can.
    private static List<Flaw> authority(Activity activity, Context around) {
        List<Grounds.Place> places = Grounds.on(activity, Grounds.INTERESTS).toList();
        if (places.isEmpty()) {
            return List.of();
        }
        boolean named = INDICATIONS.isAuthority(around.frame().controller());
        return places.stream().filter(p -> named || isPublic(p.purpose()))
                .map(p -> {
                    Flaw flaw = Flaw.at(p.path("basis"), new Said.Text(p.purpose().text()));
                    return !Grounds.rests(p.purpose(), Grounds.TASK) ? flaw
                            : flaw.mendedBy(Mending.purpose(activity, p.purpose(),
                                    purpose -> purpose.withGrounds(purpose.grounds().stream()
                                            .filter(g -> !g.basis().equals(Grounds.INTERESTS)).toList())));
                }).toList();
    }

    private static boolean isPublic(Purpose purpose) {
        return purpose.grounds().stream().map(Ground::basis).anyMatch(INDICATIONS::isPublic);
    }

    /// Consent that changes nothing misleads (EDPB Guidelines 05/2020, paragraphs 121 to 123).
    private static List<Flaw> consentBeside(Activity activity, Context around) {
        return activity.purposes().stream().filter(p -> Grounds.rests(p, Grounds.CONSENT))
                .flatMap(p -> Stream.of(Grounds.CONTRACT, Grounds.OBLIGATION)
                        .filter(basis -> Grounds.rests(p, basis)).limit(1)
                        .map(basis -> Flaw.at("purposes/" + p.id().value() + "/grounds",
                                new Said.Text(p.text()), new Said.Norm(basis))))
                .toList();
    }

    private static List<Flaw> several(Activity activity, Context around) {
        return activity.purposes().stream().filter(p -> isUnclear(p, around))
                .map(p -> Flaw.at("purposes/" + p.id().value() + "/grounds", new Said.Text(p.text()),
                        new Said.All(Grounds.lawful(p, around).stream().<Said>map(Said.Norm::new).toList())))
                .toList();
    }

    /// More than one basis, and for none of them is said when it applies.
    private static boolean isUnclear(Purpose purpose, Context around) {
        boolean told = Grounds.rests(purpose, Grounds.CONSENT)
                && (Grounds.rests(purpose, Grounds.CONTRACT) || Grounds.rests(purpose, Grounds.OBLIGATION));
        return !told && Grounds.lawful(purpose, around).size() > 1
                && purpose.grounds().stream().allMatch(g -> g.condition().isEmpty());
    }
}
