package org.tabularium.check.rule;

import static org.tabularium.check.rule.Faultless.INVOICING;
import static org.tabularium.check.rule.Faultless.NEWSLETTER;
import static org.tabularium.check.rule.Faultless.activity;
import static org.tabularium.check.rule.Faults.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Duty;
import org.tabularium.model.Id;
import org.tabularium.model.Information;
import org.tabularium.model.Notice;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Source;

/// Examples for the rules about what people must be told.
final class InformationExamples {
    private InformationExamples() {}

    static List<Example> all() {
        Automated decision = Automated.EMPTY.withKind(Optional.of(Automated.Kind.DECISION))
                .withEffects(text("no deferred payment")).withSafeguards(text("a person decides on request"));
        return List.of(
                Example.of("source-missing", Faults.use(NEWSLETTER, u -> u.withSources(List.of()))),
                Example.of("source-unnamed", Faults.use(NEWSLETTER,
                        u -> u.withSources(List.of(Source.blank(Source.Kind.PUBLIC))))),
                Example.of("duty-missing", Faults.use(NEWSLETTER, u -> u.withDuty(Answer.notStated()))),
                Example.of("duty-missing", Faults.use(INVOICING, u -> u.withDuty(Answer.notStated()))),
                Example.of("duty-without-consequence", Faults.use(INVOICING,
                        u -> u.withDuty(Answer.of(Duty.blank(Duty.Kind.CONTRACTUAL))))),
                Example.of("decision-unexplained", Faults.in(automated(decision)),
                        Faults.in(automated(decision.withLogic(text("a score of past payments"))))),
                Example.of("automated-unclear",
                        Faults.in(automated(decision.withKind(Optional.empty()))),
                        Faults.in(automated(decision))),
                Example.of("further-untold", Faults.both(untold(), Faults.purpose(INVOICING,
                        p -> p.withFurther(Answer.of(text("compatible: same customers")))))),
                Example.of("information-missing", untold()),
                Example.of("information-missing", Faults.in(untold()),
                        Faults.in(Faults.both(untold(), notice(INVOICING)))),
                Example.of("people-untold", Faults.in(Faults.both(untold(), notice(NEWSLETTER))),
                        Faults.in(Faults.both(untold(), notice(INVOICING)))),
                Example.of("notice-of-ended", Faults.in(Faults.both(notice(INVOICING), activity(INVOICING,
                        a -> a.withStatus(Activity.Status.ENDED)))), Faults.in(notice(INVOICING))),
                Example.of("notice-empty", Faults.in(notice()), Faults.in(notice(INVOICING))),
                Example.of("recipients-by-category", Faults.in(category(Capacity.PROCESSOR)),
                        Faults.in(category(Capacity.CONTROLLER))));
    }

    private static UnaryOperator<Register> automated(Automated automated) {
        return activity(INVOICING, a -> a.withAutomated(Answer.of(automated)));
    }

    private static UnaryOperator<Register> untold() {
        return activity(INVOICING, a -> a.withInformation(Information.EMPTY));
    }

    private static UnaryOperator<Register> category(Capacity capacity) {
        return Faultless.disclosures(INVOICING, d -> d.withCapacity(Optional.of(capacity))
                .withRecipient(new Recipient.Category(text("hosting services"), "DE")));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array goes no further than the list
    private static UnaryOperator<Register> notice(Id<Activity>... activities) {
        return r -> r.withNotices(List.of(Notice.blank(new Id<>("not-website"), text("Website"))
                .withActivities(List.of(activities))));
    }
}
