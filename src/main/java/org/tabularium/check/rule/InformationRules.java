package org.tabularium.check.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Information;
import org.tabularium.model.Recipient;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// Rules about what people must be told (Art. 13 and 14 GDPR) and what the record therefore has to know.
final class InformationRules {
    private InformationRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning(Family.INFORMATION, "source-missing")
                        .activity(When.runs(InformationRules::withoutSource)),
                mandatory("source-unnamed").activity(When.runs(InformationRules::unnamedSource)),
                mandatory("duty-missing").activity(When.runs(InformationRules::withoutDuty)),
                mandatory("duty-without-consequence")
                        .activity(When.runs(InformationRules::withoutConsequence)),
                mandatory("decision-unexplained").activity(When.runs(InformationRules::unexplained)),
                Rule.warning(Family.INFORMATION, "automated-unclear").activity(When.runs(
                        (a, around) -> a.automated().stated().filter(d -> d.kind().isEmpty()).isPresent()
                                ? List.of(Flaw.at("automated/kind"))
                                : List.of())),
                mandatory("further-untold").activity(When.runs(InformationRules::furtherUntold)),
                Rule.missing(Family.INFORMATION, Demand.RECOMMENDED, "information-missing")
                        .activity(When.runs(InformationRules::untold)),
                Rule.warning(Family.INFORMATION, "recipients-by-category")
                        .activity(When.runs(InformationRules::unnamed)));
    }

    private static List<Flaw> withoutSource(Activity activity, Context around) {
        return activity.uses().stream().filter(use -> use.sources().isEmpty())
                .map(use -> Flaw.at(RecordOfActivity.path(use, "sources"),
                        RecordOfActivity.data(use, around)))
                .toList();
    }

    private static List<Flaw> unnamedSource(Activity activity, Context around) {
        return activity.uses().stream().flatMap(use -> unnamed(use, around)).toList();
    }

    private static Stream<Flaw> unnamed(Use use, Context around) {
        return IntStream.range(0, use.sources().size()).filter(i -> switch (use.sources().get(i).kind()) {
            case THIRD_PARTY, PUBLIC -> use.sources().get(i).description().isEmpty();
            case SUBJECT, AUTOMATIC, INTERNAL -> false;
        }).mapToObj(i -> Flaw.at(RecordOfActivity.path(use, "sources/" + i + "/description"),
                RecordOfActivity.data(use, around)));
    }

    /// Only who asks the data subject has to say so (Art. 13(2)(e) GDPR; Art. 14 GDPR has no such point). Whoever may
    /// refuse consent need not provide the data (Art. 7(4) GDPR), hence the fix.
    private static List<Flaw> withoutDuty(Activity activity, Context around) {
        return activity.uses().stream().filter(use -> use.duty() instanceof Answer.NotStated<?>)
                .filter(use -> use.sources().stream().anyMatch(s -> s.kind() == Source.Kind.SUBJECT))
                .map(use -> {
                    Flaw flaw = Flaw.at(RecordOfActivity.path(use, "duty"),
                            RecordOfActivity.data(use, around));
                    return !Grounds.restsOnConsentAlone(activity, use, around) ? flaw
                            : flaw.mendedBy(Mending.use(activity, use,
                                    u -> u.duty() instanceof Answer.NotStated<?> ? u.withDuty(Answer.none())
                                            : u));
                }).toList();
    }

    private static List<Flaw> withoutConsequence(Activity activity, Context around) {
        return activity.uses().stream()
                .filter(use -> use.duty().stated().filter(d -> d.consequence().isEmpty()).isPresent())
                .map(use -> Flaw.at(RecordOfActivity.path(use, "duty/consequence"),
                        RecordOfActivity.data(use, around)))
                .toList();
    }

    private static List<Flaw> unexplained(Activity activity, Context around) {
        return activity.automated().stated().filter(InformationRules::isDecision)
                .filter(a -> a.logic().isEmpty() || a.effects().isEmpty())
                .map(a -> Flaw.at(a.logic().isEmpty() ? "automated/logic" : "automated/effects")).stream()
                .toList();
    }

    static boolean isDecision(Automated automated) {
        return automated.kind().filter(k -> k == Automated.Kind.DECISION).isPresent();
    }

    private static List<Flaw> furtherUntold(Activity activity, Context around) {
        return !isUntold(activity, around) ? List.of()
                : activity.purposes().stream().filter(p -> p.further().stated().isPresent()).findFirst()
                        .map(p -> Flaw.at("information/method", new Said.Text(p.text()))).stream().toList();
    }

    private static List<Flaw> untold(Activity activity, Context around) {
        boolean further = activity.purposes().stream().anyMatch(p -> p.further().stated().isPresent());
        return isUntold(activity, around) && !further ? List.of(Flaw.at("information/method")) : List.of();
    }

    private static boolean isUntold(Activity activity, Context around) {
        Information information = activity.information();
        return information.method().isEmpty() && information.notice().isEmpty()
                && around.frame().notices().stream().noneMatch(n -> n.activities().contains(activity.id()));
    }

    /// Categories suffice in a notice where recipients change; processors and joint controllers are known by name.
    private static List<Flaw> unnamed(Activity activity, Context around) {
        return activity.disclosures().stated().orElse(List.of()).stream()
                .filter(d -> d.capacity().filter(InformationRules::isKnown).isPresent())
                .flatMap(InformationRules::byCategory).toList();
    }

    private static boolean isKnown(Capacity capacity) {
        return switch (capacity) {
            case PROCESSOR, JOINT_CONTROLLER -> true;
            case CONTROLLER, AUTHORITY -> false;
        };
    }

    private static Stream<Flaw> byCategory(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Category category && !category.name().isEmpty()
                ? Stream.of(Flaw.at("disclosures/" + disclosure.id().value() + "/recipient",
                        new Said.Text(category.name())))
                : Stream.of();
    }

    private static Rule.Beginning mandatory(String id) {
        return Rule.missing(Family.INFORMATION, Demand.MANDATORY, id);
    }
}
