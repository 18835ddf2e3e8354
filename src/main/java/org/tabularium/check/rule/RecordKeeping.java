package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.model.Activity;
import org.tabularium.model.Activity.Status;
import org.tabularium.model.Answer;
import org.tabularium.model.Person;

/// What no article asks of a sheet, but whoever has to keep it up to date: name, people in charge, dates, status.
final class RecordKeeping {
    private RecordKeeping() {}

    static List<Rule> all() {
        return List.of(
                recommended("activity-name").activity((a, around) -> a.name().isEmpty()
                        ? List.of(Flaw.at("name"))
                        : List.of()),
                recommended("department-missing").activity(When.runs((a, around) -> a.department().isEmpty()
                        ? List.of(Flaw.at("department"))
                        : List.of())),
                recommended("owner-missing").activity(When.runs(
                        (a, around) -> a.owner().equals(Person.EMPTY) ? List.of(Flaw.at("owner/name"))
                                : List.of())),
                recommended("introduced-missing").activity(When.runs(
                        (a, around) -> a.introducedOn().isEmpty() ? List.of(Flaw.at("introducedOn"))
                                : List.of())),
                recommended("created-missing").activity(When.runs(RecordKeeping::withoutCreation)),
                recommended("draft-unfinished").activity(When.gdpr(RecordKeeping::unfinished)));
    }

    private static List<Flaw> withoutCreation(Activity activity, Context around) {
        if (activity.upkeep().createdOn().isPresent()) {
            return List.of();
        }
        Flaw flaw = Flaw.at("upkeep/createdOn");
        return List.of(activity.introducedOn().filter(day -> !day.isAfter(around.today()))
                .map(day -> flaw.mendedBy(Mending.activity(activity, a -> a.upkeep().createdOn().isPresent()
                        ? a
                        : a.withUpkeep(a.upkeep().withCreatedOn(Optional.of(day))))))
                .orElse(flaw));
    }

    /// A draft need not be complete; that it is not is said once.
    private static List<Flaw> unfinished(Activity a, Context around) {
        if (a.status() != Status.DRAFT) {
            return List.of();
        }
        List<Said> lacking = new ArrayList<>();
        add(lacking, "lacking.purposes", a.purposes().stream().allMatch(p -> p.text().isEmpty()));
        add(lacking, "lacking.grounds", a.purposes().stream().anyMatch(p -> p.grounds().isEmpty()));
        add(lacking, "lacking.subjects", a.uses().stream().allMatch(u -> u.subjects().isEmpty()));
        add(lacking, "lacking.data", a.uses().stream().allMatch(u -> u.data().isEmpty()));
        add(lacking, "lacking.recipients", Recipients.isOpen(a.disclosures()));
        add(lacking, "lacking.transfers", around.transfers().isEmpty()
                && a.transfers() instanceof Answer.NotStated<?>);
        add(lacking, "lacking.limits", a.uses().stream().anyMatch(u -> u.retention().isEmpty()));
        add(lacking, "lacking.measures", RecordOfActivity.lacksMeasures(a, around));
        return lacking.isEmpty() ? List.of() : List.of(Flaw.at("status", new Said.All(lacking)));
    }

    private static void add(List<Said> lacking, String word, boolean missing) {
        if (missing) {
            lacking.add(new Said.Word(word));
        }
    }

    private static Rule.Beginning recommended(String id) {
        return Rule.missing(Family.RECORD, Demand.RECOMMENDED, id);
    }
}
