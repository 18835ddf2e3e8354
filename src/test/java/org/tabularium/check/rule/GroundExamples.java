package org.tabularium.check.rule;

import static org.tabularium.check.rule.Faultless.INVOICING;
import static org.tabularium.check.rule.Faultless.NEWSLETTER;
import static org.tabularium.check.rule.Faultless.RECRUITING;
import static org.tabularium.check.rule.Faults.grounds;
import static org.tabularium.check.rule.Faults.in;
import static org.tabularium.check.rule.Faults.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.model.Balancing;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Examples for the rules about legal grounds.
final class GroundExamples {
    private static final Ground CONTRACT = Ground.blank("gdpr-6-1-b");
    private static final Ground DUTY = Ground.blank("gdpr-6-1-c");
    private static final Ground TASK = Ground.blank("gdpr-6-1-e").withLaw(text("§ 3 GO"));
    private static final Ground INTERESTS =
            Ground.blank("gdpr-6-1-f").withInterest(text("collecting claims"));
    private static final Ground PUBLIC = Ground.blank("bdsg-3");
    private static final LocalDate BEFORE_TDDDG = LocalDate.of(2024, 5, 13);

    private GroundExamples() {}

    static List<Example> all() {
        return Stream.of(named(), detailed(), fitting()).flatMap(List::stream).toList();
    }

    private static List<Example> named() {
        UnaryOperator<Register> telemedia = grounds(NEWSLETTER, Ground.blank("tdddg-25-1"));
        return List.of(
                Example.of("purpose-without-ground", grounds(RECRUITING)),
                Example.of("purpose-without-ground", grounds(RECRUITING, Ground.blank(""))),
                Example.of("special-without-condition",
                        Faultless.uses(RECRUITING, u -> u.withConditions(List.of()))),
                Example.of("special-without-condition",
                        Faults.use(RECRUITING, u -> u.withData(List.of(new Id<>("dat-disability"))))),
                Example.of("criminal-without-law", in(criminal()), in(Faults.both(criminal(),
                        Faults.use(NEWSLETTER, u -> u.withComplement(text("§ 24 BDSG")))))),
                Example.of("employment-norm-alone", grounds(RECRUITING, Ground.blank("bdsg-26-1"))),
                Example.of("national-norm-alone", grounds(INVOICING, Ground.blank("hgb-257"))),
                new Example("basis-not-in-force", in(telemedia), Faultless.REGISTER, BEFORE_TDDDG),
                Example.of("foreign-norm", r -> r.withJurisdiction("AT")));
    }

    private static UnaryOperator<Register> criminal() {
        return Faults.both(grounds(NEWSLETTER, INTERESTS), Faultless.data("dat-newsletter",
                d -> d.withSensitivity(DataCategory.Sensitivity.CRIMINAL)));
    }

    private static List<Example> detailed() {
        Ground lost = INTERESTS.withBalancing(
                Balancing.EMPTY.withResult(Optional.of(Balancing.Result.DATA_SUBJECT)));
        Ground task = TASK.withLaw(LocalText.EMPTY);
        return List.of(
                Example.of("interest-not-named",
                        grounds(INVOICING, INTERESTS.withInterest(LocalText.EMPTY))),
                Example.of("balancing-missing", grounds(RECRUITING, INTERESTS)),
                Example.of("balancing-lost", grounds(INVOICING, lost)),
                Example.of("balancing-lost", grounds(INVOICING, CONTRACT, lost)),
                Example.of("obligation-without-law", in(grounds(INVOICING, DUTY)),
                        in(grounds(INVOICING, DUTY, Ground.blank("hgb-257")))),
                Example.of("task-without-law", in(grounds(INVOICING, task)), in(grounds(INVOICING, TASK))),
                Example.of("consent-without-withdrawal", in(consent("Tick box, stored with the time")),
                        in(consent("Tick box, stored with the time; may be withdrawn by e-mail"))),
                Example.of("consent-without-withdrawal", consent("")),
                Example.of("consent-without-proof", in(consent("Tick box; may be withdrawn")),
                        in(consent("Tick box, logged with its time; may be withdrawn"))));
    }

    /// Consent to invoicing, of which nothing else in the activity speaks.
    private static UnaryOperator<Register> consent(String how) {
        return grounds(INVOICING,
                Ground.blank("gdpr-6-1-a").withConsent(how.isEmpty() ? LocalText.EMPTY : text(how)));
    }

    private static List<Example> fitting() {
        return List.of(
                Example.of("contract-without-party", Faultless.purposes(INVOICING,
                        p -> p.withGrounds(List.of(CONTRACT)))),
                Example.of("interests-of-authority", in(grounds(INVOICING, TASK, INTERESTS, PUBLIC)),
                        in(grounds(INVOICING, TASK, PUBLIC))),
                Example.of("interests-of-authority", Faults.controller(c -> c.withName("Stadt Kiel"))),
                Example.of("consent-beside-duty", grounds(INVOICING, CONTRACT,
                        Ground.blank("gdpr-6-1-a"))),
                Example.of("two-grounds", grounds(INVOICING, CONTRACT, INTERESTS)));
    }
}
