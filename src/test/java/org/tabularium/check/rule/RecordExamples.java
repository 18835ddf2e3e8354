package org.tabularium.check.rule;

import static org.tabularium.check.rule.Faultless.INVOICING;
import static org.tabularium.check.rule.Faultless.KONTOR;
import static org.tabularium.check.rule.Faultless.NEWSLETTER;
import static org.tabularium.check.rule.Faultless.RECRUITING;
import static org.tabularium.check.rule.Faultless.activity;
import static org.tabularium.check.rule.Faultless.mandate;
import static org.tabularium.check.rule.Faults.controller;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Person;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Undertaking;
import org.tabularium.model.Upkeep;

/// Examples for the rules about whether the record says all that Art. 30 GDPR asks for.
final class RecordExamples {
    private static final Id<Party> BRANDT = new Id<>("pty-brandt");

    private RecordExamples() {}

    static List<Example> all() {
        return Stream.of(ofController(), ofActivities(), keeping(), ofMandates()).flatMap(List::stream)
                .toList();
    }

    private static List<Example> ofController() {
        return List.of(
                Example.of("controller-name", controller(c -> c.withName(" "))),
                Example.of("controller-contact",
                        controller(c -> c.withAddress(Address.EMPTY).withContact(Contact.EMPTY))),
                Example.of("dpo-not-answered", controller(c -> c.withDpo(Answer.notStated()))),
                Example.of("dpo-contact", Faults.dpo(d -> d.withAddress(Address.EMPTY)
                        .withPerson(d.person().withContact(Contact.EMPTY)))),
                undertaking("undertaking-particulars", c -> c.withContact(Contact.EMPTY)
                        .withAddress(Address.EMPTY)),
                undertaking("undertaking-dpo", c -> c.withDpo(Answer.notStated())),
                Example.of("joint-not-answered", controller(c -> c.withJoint(Answer.notStated()))),
                Example.of("authority-missing", controller(c -> c.withAuthority(Answer.notStated()))),
                Example.of("authority-missing", controller(c -> c.withAuthority(Answer.notStated())
                        .withAddress(c.address().withCountry("AT")))),
                Example.of("record-version", r -> r.withVersion("")),
                Example.of("record-date", r -> r.withUpdatedOn(Optional.empty())));
    }

    private static Example undertaking(String rule, UnaryOperator<Controller> fault) {
        Undertaking group = Undertaking.blank(new Id<>("und-nordlicht-as"), "Nordlicht AS")
                .withController(Faultless.REGISTER.controller());
        UnaryOperator<Register> faulty =
                r -> r.withUndertakings(List.of(group.withController(fault.apply(group.controller()))));
        return Example.of(rule, Faults.in(faulty), Faults.in(r -> r.withUndertakings(List.of(group))));
    }

    private static List<Example> ofActivities() {
        return List.of(
                Example.of("purpose-missing", activity(RECRUITING, a -> a.withPurposes(List.of()))),
                Example.of("purpose-missing", Faults.purpose(RECRUITING, p -> p.withText(LocalText.EMPTY))),
                Example.of("uses-missing", activity(RECRUITING, a -> a.withUses(List.of()))),
                Example.of("subjects-missing", Faults.use(RECRUITING, u -> u.withSubjects(List.of()))),
                Example.of("subjects-missing", Faults.use(NEWSLETTER, u -> u.withSubjects(List.of()))),
                Example.of("data-missing", Faults.use(RECRUITING, u -> u.withData(List.of()))),
                Example.of("recipients-missing",
                        activity(INVOICING, a -> a.withDisclosures(Answer.notStated()))),
                Example.of("recipients-missing",
                        activity(NEWSLETTER, a -> a.withDisclosures(Answer.of(List.of())))),
                Example.of("recipient-open", Faultless.disclosures(INVOICING,
                        d -> d.withRecipient(new Recipient.Category(LocalText.EMPTY, "")))),
                Example.of("transfers-not-answered", Faults.in(inside(Answer.notStated())),
                        Faults.in(inside(Answer.none()))),
                Example.of("limits-missing", Faults.use(NEWSLETTER, u -> u.withRetention(List.of()))),
                Example.of("measures-missing", RecordExamples::withoutMeasures));
    }

    private static UnaryOperator<Register> inside(Answer<LocalText> transfers) {
        return activity(INVOICING, a -> a.withDisclosures(Answer.none()).withTransfers(transfers));
    }

    private static Register withoutMeasures(Register register) {
        return activity(INVOICING, a -> a.withMeasures(List.of()).withProtection(LocalText.EMPTY))
                .apply(bare(register));
    }

    /// Without anything said of measures in general.
    private static Register bare(Register register) {
        return register.withMeasures(List.of())
                .withPolicies(register.policies().withSecurity(LocalText.EMPTY));
    }

    private static List<Example> keeping() {
        return List.of(
                Example.of("activity-name", activity(RECRUITING, a -> a.withName(LocalText.EMPTY))),
                Example.of("department-missing",
                        activity(RECRUITING, a -> a.withDepartment(Optional.empty()))),
                Example.of("owner-missing", activity(RECRUITING, a -> a.withOwner(Person.EMPTY))),
                Example.of("introduced-missing",
                        activity(RECRUITING, a -> a.withIntroducedOn(Optional.empty()))),
                Example.of("created-missing", activity(RECRUITING, a -> a.withUpkeep(Upkeep.EMPTY))),
                Example.of("draft-unfinished", activity(NEWSLETTER,
                        a -> a.withStatus(Activity.Status.DRAFT).withDisclosures(Answer.notStated()))));
    }

    private static List<Example> ofMandates() {
        return List.of(
                Example.of("client-missing", mandate(KONTOR, m -> m.withClients(List.of()))),
                Example.of("client-contact", Faultless.party(BRANDT,
                        p -> p.withAddress(Address.EMPTY).withContact(Contact.EMPTY))),
                Example.of("client-dpo", Faultless.party(BRANDT, p -> p.withDpo(Answer.notStated()))),
                Example.of("client-representative", Faultless.party(BRANDT,
                        p -> p.withRepresentative(Answer.notStated())
                                .withAddress(p.address().withCountry("CH")))),
                Example.of("mandate-processing", mandate(KONTOR, m -> m.withProcessing(List.of()))),
                Example.of("mandate-transfers", mandate(KONTOR, m -> m.withTransfers(Answer.notStated()))),
                Example.of("mandate-measures", r -> mandate(KONTOR, m -> m.withMeasures(List.of())
                        .withProtection(LocalText.EMPTY)).apply(bare(r))));
    }
}
