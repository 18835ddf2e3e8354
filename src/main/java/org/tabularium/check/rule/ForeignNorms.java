package org.tabularium.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Flaw;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.model.Activity;

/// Norms of a country whose law does not apply to an activity: neither that of the record nor that of a controller of
/// the group who carries it out.
final class ForeignNorms {
    private ForeignNorms() {}

    static List<Flaw> flaws(Activity activity, Context around) {
        String jurisdiction = around.frame().jurisdiction();
        if (jurisdiction.isEmpty()) {
            return List.of();
        }
        Set<String> lands = new HashSet<>();
        lands.add(jurisdiction);
        around.all(Scope.UNDERTAKING, activity.undertakings())
                .forEach(u -> lands.add(u.controller().address().country()));
        Stream<Flaw> grounds = Grounds.places(activity)
                .flatMap(p -> flaw(p.path("basis"), p.ground().basis(), lands, jurisdiction));
        Stream<Flaw> conditions = activity.uses().stream().flatMap(use -> use.conditions().stream()
                .flatMap(id -> flaw(RecordOfActivity.path(use, "conditions"), id, lands, jurisdiction)));
        return Stream.concat(grounds, conditions).toList();
    }

    private static Stream<Flaw> flaw(String path, String basis, Set<String> lands, String jurisdiction) {
        return Indications.DELIVERED.land(basis).filter(land -> !lands.contains(land))
                .map(land -> Flaw.at(path, new Said.Norm(basis), new Said.Land(land),
                        new Said.Land(jurisdiction)))
                .stream();
    }
}
