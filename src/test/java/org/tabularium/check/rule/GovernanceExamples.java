package org.tabularium.check.rule;

import static org.tabularium.check.rule.Faultless.INTUIT;
import static org.tabularium.check.rule.Faultless.INVOICING;
import static org.tabularium.check.rule.Faultless.NEWSLETTER;
import static org.tabularium.check.rule.Faultless.RECRUITING;
import static org.tabularium.check.rule.Faults.controller;
import static org.tabularium.check.rule.Faults.impact;
import static org.tabularium.check.rule.Faults.in;
import static org.tabularium.check.rule.Faults.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Dpia;
import org.tabularium.model.Id;
import org.tabularium.model.Impact;
import org.tabularium.model.JointControl;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Organisation;
import org.tabularium.model.Particulars.Importance;
import org.tabularium.model.Register;
import org.tabularium.model.Risk;
import org.tabularium.model.Screening;
import org.tabularium.model.Screening.Result;

/// Examples for the rules about joint control, offices, impact assessment and procedures.
final class GovernanceExamples {
    private static final JointControl JOINT = JointControl.blank(new Id<>("joi-fair"), text("Trade fair"))
            .withParties(List.of(INTUIT)).withDocument("arrangement.pdf").withDuties(text("both inform"))
            .withEssence(text("Each answers requests.")).withContact(text("info@example.org"));
    private static final Dpia DONE =
            Dpia.EMPTY.withProgress(Optional.of(Dpia.Progress.DONE)).withDocument("dpia.pdf");

    private GovernanceExamples() {}

    static List<Example> all() {
        return Stream.of(joint(), offices(), impacts()).flatMap(List::stream).toList();
    }

    private static List<Example> joint() {
        return List.of(
                joint("joint-parties", j -> j.withParties(List.of())),
                joint("joint-arrangement", j -> j.withDocument("").withDuties(LocalText.EMPTY)),
                joint("joint-essence", j -> j.withEssence(LocalText.EMPTY)),
                joint("joint-contact-point", j -> j.withContact(LocalText.EMPTY)),
                Example.of("joint-denied", in(r -> r.withJointControls(List.of(JOINT))),
                        in(GovernanceExamples::bound)),
                Example.of("joint-recipient", in(Faults.both(GovernanceExamples::bound, jointly())),
                        in(Faults.both(GovernanceExamples::bound,
                                Faults.both(jointly(), Faultless.activity(NEWSLETTER,
                                        a -> a.withJoint(List.of(JOINT.id()))))))));
    }

    private static Example joint(String rule, UnaryOperator<JointControl> fault) {
        return Example.of(rule,
                bound(Faultless.REGISTER).withJointControls(List.of(fault.apply(JOINT))),
                in(GovernanceExamples::bound));
    }

    private static Register bound(Register register) {
        return controller(c -> c.withJoint(Answer.of(List.of(INTUIT)))).apply(register)
                .withJointControls(List.of(JOINT));
    }

    private static UnaryOperator<Register> jointly() {
        return Faultless.disclosures(NEWSLETTER,
                d -> d.withCapacity(Optional.of(Capacity.JOINT_CONTROLLER)));
    }

    private static List<Example> offices() {
        UnaryOperator<Register> none = controller(c -> c.withDpo(Answer.none()));
        return List.of(
                Example.of("representative-missing", controller(c -> c
                        .withAddress(c.address().withCountry("CH")).withRepresentative(Answer.notStated()))),
                Example.of("representative-outside", controller(c -> c.withRepresentative(
                        Answer.of(Organisation.EMPTY.withName("Alp AG")
                                .withAddress(c.address().withCountry("CH")))))),
                Example.of("dpo-denied", in(Faults.both(none, required())), in(required())),
                Example.of("dpo-denied", in(Faults.both(none, core())), in(core())),
                Example.of("authority-without-dpo",
                        in(Faults.both(none, controller(c -> c.withName("Gemeinde Nordlicht")))),
                        in(Faults.both(none, controller(c -> c.withName("Stadtwerke Nordlicht GmbH"))))),
                Example.of("dpo-denied-with-staff", none),
                Example.of("dpo-not-notified", Faults.dpo(d -> d.withNotifiedOn(Optional.empty()))),
                Example.of("rights-procedure",
                        r -> r.withPolicies(r.policies().withRights(LocalText.EMPTY))),
                Example.of("breach-record",
                        r -> r.withPolicies(r.policies().withBreaches(LocalText.EMPTY))),
                Example.of("measures-unreviewed", r -> r.withMeasures(r.measures().stream()
                        .filter(m -> m.area() != Measure.Area.REVIEW).toList())));
    }

    private static UnaryOperator<Register> required() {
        return screened(RECRUITING, s -> s.withResult(Optional.of(Result.REQUIRED)));
    }

    /// Large-scale processing of special categories as a core activity.
    private static UnaryOperator<Register> core() {
        return Faults.both(screened(RECRUITING, s -> s.withCriteria(List.of("wp248-5"))),
                Faultless.activity(RECRUITING, a -> a.withParticulars(
                        a.particulars().withImportance(Optional.of(Importance.MAIN)))));
    }

    private static UnaryOperator<Register> screened(Id<Activity> id, UnaryOperator<Screening> fault) {
        return impact(id, i -> i.withScreening(fault.apply(i.screening())));
    }

    private static List<Example> impacts() {
        UnaryOperator<Register> done = impact(INVOICING, i -> i.withDpia(DONE));
        UnaryOperator<Register> high = impact(INVOICING, i -> i.withDpia(DONE)
                .withRisk(Risk.EMPTY.withInherent(Optional.of(Risk.Level.HIGH))));
        Automated decision = Automated.EMPTY.withKind(Optional.of(Automated.Kind.DECISION));
        return List.of(
                Example.of("screening-missing", impact(RECRUITING, i -> Impact.EMPTY)),
                met("list-entry-met", done, s -> s.withEntries(List.of("dsk-8"))),
                met("criteria-met", done, s -> s.withCriteria(List.of("wp248-4", "wp248-7"))),
                met("high-risk", high, s -> s),
                Example.of("assessment-not-done", in(required()), in(Faults.both(required(),
                        impact(RECRUITING, i -> i.withDpia(DONE))))),
                Example.of("assessment-undocumented", in(impact(INVOICING,
                        i -> i.withDpia(DONE.withDocument("")))), in(done)),
                Example.of("consultation-missing", in(residual(DONE)),
                        in(residual(DONE.withConsultation(Answer.of(text("asked on 3 March")))))),
                Example.of("decision-without-safeguards", in(automated(decision)), in(automated(
                        decision.withSafeguards(text("a person decides on request"))))));
    }

    private static Example met(String rule, UnaryOperator<Register> before, UnaryOperator<Screening> fault) {
        UnaryOperator<Register> met = Faults.both(before, screened(INVOICING, fault));
        return Example.of(rule, in(met), in(Faults.both(met,
                screened(INVOICING, s -> s.withResult(Optional.of(Result.REQUIRED))))));
    }

    private static UnaryOperator<Register> residual(Dpia dpia) {
        return impact(INVOICING, i -> i.withDpia(dpia)
                .withRisk(Risk.EMPTY.withResidual(Optional.of(Risk.Level.HIGH))));
    }

    private static UnaryOperator<Register> automated(Automated automated) {
        return Faultless.activity(INVOICING, a -> a.withAutomated(Answer.of(automated)));
    }
}
