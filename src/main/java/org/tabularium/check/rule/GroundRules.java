package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.law.Basis;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Use;

/// Rules about legal grounds (Art. 6, 9 and 10 GDPR).
final class GroundRules {
    private GroundRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.missing(Family.GROUNDS, Demand.MANDATORY, "purpose-without-ground")
                        .activity(GroundRules::withoutGround),
                Rule.error(Family.GROUNDS, "special-without-condition")
                        .activity(GroundRules::withoutCondition));
    }

    private static List<Flaw> withoutGround(Activity activity, Context around) {
        return activity.purposes().stream().filter(p -> p.grounds().isEmpty())
                .map(p -> Flaw.at("purposes/" + p.id().value() + "/grounds", new Said.Text(p.text())))
                .toList();
    }

    private static List<Flaw> withoutCondition(Activity activity, Context around) {
        return activity.uses().stream().filter(use -> !allowsSpecial(use, around))
                .flatMap(use -> special(use, around).map(d -> Flaw.at(
                        "uses/" + use.id().value() + "/conditions", new Said.Text(d.name()))).stream())
                .toList();
    }

    private static Optional<DataCategory> special(Use use, Context around) {
        return around.all(Scope.DATA, use.data()).stream()
                .filter(d -> d.sensitivity() == DataCategory.Sensitivity.SPECIAL).findFirst();
    }

    private static boolean allowsSpecial(Use use, Context around) {
        return use.conditions().stream().flatMap(id -> around.law().basis(id).stream())
                .anyMatch(b -> b.kind() == Basis.Kind.ARTICLE_9 || b.kind() == Basis.Kind.NATIONAL);
    }
}
