package org.tabularium.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Use;

/// What Art. 30(1)(b) to (g) GDPR asks of each activity.
final class RecordOfActivity {
    private RecordOfActivity() {}

    static List<Rule> all() {
        return List.of(
                mandatory("purpose-missing").activity(When.begun(RecordOfActivity::withoutPurpose)),
                mandatory("uses-missing").activity(When.begun((a, around) -> a.uses().isEmpty()
                        ? List.of(Flaw.at("uses"))
                        : List.of())),
                mandatory("subjects-missing").activity(When.begun((a, around) -> lacking(a, Use::subjects,
                        Use::withSubjects, "subjects"))),
                mandatory("data-missing").activity(When.begun((a, around) -> a.uses().stream()
                        .filter(use -> use.data().isEmpty()).map(use -> Flaw.at(path(use, "data")))
                        .toList())),
                mandatory("recipients-missing").activity(When.begun(RecordOfActivity::withoutRecipients)),
                mandatory("recipient-open").activity(When.begun(RecordOfActivity::openRecipients)),
                mandatory("transfers-not-answered")
                        .activity(When.begun(RecordOfActivity::transfersOpen)),
                Rule.missing(Family.RECORD, Demand.WHERE_POSSIBLE, "limits-missing")
                        .activity(When.begun((a, around) -> a.uses().stream()
                                .filter(use -> use.retention().isEmpty())
                                .map(use -> Flaw.at(path(use, "retention"), data(use, around))).toList())),
                Rule.missing(Family.RECORD, Demand.WHERE_POSSIBLE, "measures-missing")
                        .activity(When.begun((a, around) -> lacksMeasures(a, around)
                                ? List.of(Flaw.at("measures"))
                                : List.of())));
    }

    static String path(Use use, String field) {
        return "uses/" + use.id().value() + "/" + field;
    }

    /// The data of a use by their names.
    static Said data(Use use, Context around) {
        return use.data().isEmpty() ? new Said.Word("data.unnamed")
                : new Said.All(around.all(Scope.DATA, use.data()).stream()
                        .<Said>map(d -> new Said.Text(d.name())).toList());
    }

    static boolean lacksMeasures(Activity a, Context around) {
        return a.measures().isEmpty() && a.protection().isEmpty() && !around.frame().protection();
    }

    private static List<Flaw> withoutPurpose(Activity activity, Context around) {
        return activity.purposes().isEmpty() ? List.of(Flaw.at("purposes"))
                : activity.purposes().stream().filter(p -> p.text().isEmpty())
                        .map(p -> Flaw.at("purposes/" + p.id().value() + "/text")).toList();
    }

    /// What a use lacks is taken from the other uses if they all say the same.
    private static <A> List<Flaw> lacking(Activity activity, Function<Use, List<A>> part,
            BiFunction<Use, List<A>, Use> with, String field) {
        List<List<A>> others = activity.uses().stream().map(part).filter(p -> !p.isEmpty()).distinct()
                .toList();
        List<Flaw> flaws = new ArrayList<>();
        for (Use use : activity.uses()) {
            if (part.apply(use).isEmpty()) {
                Flaw flaw = Flaw.at(path(use, field));
                flaws.add(others.size() != 1 ? flaw
                        : flaw.mendedBy(Mending.use(activity, use,
                                u -> part.apply(u).isEmpty() ? with.apply(u, others.getFirst()) : u)));
            }
        }
        return flaws;
    }

    private static List<Flaw> withoutRecipients(Activity activity, Context around) {
        if (!Recipients.isOpen(activity.disclosures())) {
            return List.of();
        }
        Flaw flaw = Flaw.at("disclosures");
        return List.of(Recipients.adding(activity, Recipients.providers(activity, around)).map(flaw::mendedBy)
                .orElse(flaw));
    }

    private static List<Flaw> openRecipients(Activity activity, Context around) {
        return activity.disclosures().stated().orElse(List.of()).stream()
                .filter(d -> Recipients.isOpen(d.recipient()))
                .map(d -> Flaw.at("disclosures/" + d.id().value() + "/recipient")).toList();
    }

    private static List<Flaw> transfersOpen(Activity activity, Context around) {
        boolean open = activity.transfers() instanceof Answer.NotStated<?> && around.transfers().isEmpty();
        if (!open || Recipients.isOpen(activity.disclosures())) {
            return List.of();
        }
        Flaw flaw = Flaw.at("transfers");
        return List.of(!Recipients.staysInside(activity.disclosures(), around) ? flaw
                : flaw.mendedBy(Mending.activity(activity, a -> a.transfers() instanceof Answer.NotStated<?>
                        ? a.withTransfers(Answer.none())
                        : a)));
    }

    private static Rule.Beginning mandatory(String id) {
        return Rule.missing(Family.RECORD, Demand.MANDATORY, id);
    }
}
