package org.tabularium.check.rule;

import static org.tabularium.check.rule.TransferExamples.german;
import static org.tabularium.check.rule.TransferExamples.newsletter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.JointControl;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.SubjectCategory;

/// Examples for the rules about whether the record agrees with itself.
final class ConsistencyExamples {
    private static final LocalText NEW = german("Neu").with(Language.ENGLISH, "New");

    private ConsistencyExamples() {}

    static List<Example> all() {
        return Stream.of(unused(), lost(), said()).flatMap(List::stream).toList();
    }

    private static List<Example> unused() {
        return List.of(
                Example.of("unused-party",
                        r -> r.withParties(
                                Identified.with(r.parties(), Party.blank(new Id<>("pty-new"), "Neu GmbH")))),
                Example.of("unused-subject", r -> r.withSubjects(
                        Identified.with(r.subjects(), SubjectCategory.blank(new Id<>("sub-new"), NEW)))),
                Example.of("unused-data",
                        r -> r.withData(Identified.with(r.data(),
                                DataCategory.blank(new Id<>("dat-new"), NEW,
                                        DataCategory.Sensitivity.ORDINARY)))),
                Example.of("unused-retention", r -> r.withRetention(
                        Identified.with(r.retention(), RetentionRule.blank(new Id<>("ret-new"), NEW)))),
                Example.of("unused-system",
                        r -> r.withSystems(
                                Identified.with(r.systems(), ItSystem.blank(new Id<>("sys-new"), NEW)))),
                Example.of("unused-department", r -> r.withDepartments(
                        Identified.with(r.departments(), Department.blank(new Id<>("dep-new"), NEW)))),
                Example.of("unused-joint-control", r -> r.withJointControls(
                        List.of(JointControl.blank(new Id<>("joi-new"), NEW)))),
                Example.of("same-name", r -> r.withMeasures(Identified.with(r.measures(),
                        Measure.blank(new Id<>("mea-new"), german(" tls"), Measure.Area.ENCRYPTION)))),
                Example.of("party-under-two-names", sharing("The %s"), sharing("%s & Co. KG")));
    }

    /// A further party at the seat of one that is there, under a name made of its name.
    private static Register sharing(String name) {
        Register register = Faultless.REGISTER;
        Party there = Identified.find(register.parties(), Faultless.INTUIT).orElseThrow();
        Party further = Party.blank(new Id<>("pty-new"), name.formatted(there.name()))
                .withAddress(there.address().withStreet(there.address().street().toUpperCase(Locale.ROOT)));
        return register.withParties(Identified.with(register.parties(), further));
    }

    private static List<Example> lost() {
        return List.of(
                Example.of("reference-to-nothing",
                        newsletter(a -> a.withMeasures(List.of(new Id<>("mea-gone"))))),
                Example.of("data-for-no-purpose", Faultless.uses(Faultless.NEWSLETTER,
                        u -> u.withPurposes(Identified.with(u.purposes(), new Id<>("pur-gone"))))),
                Example.of("data-for-no-purpose",
                        Faultless.uses(Faultless.NEWSLETTER,
                                u -> u.withPurposes(List.of(new Id<>("pur-gone"))))),
                Example.of("data-for-no-recipient", Faultless.uses(Faultless.NEWSLETTER,
                        u -> u.withRecipients(List.of(new Id<>("dis-1"), new Id<>("dis-gone"))))),
                Example.of("replaced-by-itself",
                        newsletter(a -> a.withReplacedBy(Optional.of(Faultless.NEWSLETTER)))),
                Example.of("replaced-but-active",
                        newsletter(a -> a.withReplacedBy(Optional.of(Faultless.INVOICING)))),
                Example.of("empty-draft", r -> r.withActivities(Identified.with(r.activities(),
                        Activity.blank(new Id<>("act-new"), NEW, Activity.Status.DRAFT)))));
    }

    private static List<Example> said() {
        return List.of(Example.of("text-not-translated", described("Nur auf Deutsch")),
                Example.of("placeholder-left", described("TODO mit Marketing klären")),
                Example.of("placeholder-left", described("Versand über [bitte eintragen]")),
                Example.of("record-placeholder-left",
                        r -> r.withController(r.controller().withName("Musterfirma GmbH"))),
                Example.of("wrong-law", described("Grundlage ist das EU-US Privacy Shield")),
                Example.of("outdated-words", described("Cookies nach § 25 TTDSG")),
                Example.of("record-outdated",
                        r -> r.withTitle(german("Öffentliches Verfahrensverzeichnis"))));
    }

    private static UnaryOperator<Register> described(String text) {
        return newsletter(a -> a.withDescription(german(text)));
    }
}
