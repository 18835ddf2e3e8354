package org.tabularium.check.rule;

import java.util.List;
import java.util.function.Predicate;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.check.Scope;
import org.tabularium.model.Answer;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;

/// What Art. 30(2) GDPR asks of the record of a processor.
final class RecordOfMandate {
    private RecordOfMandate() {}

    static List<Rule> all() {
        return List.of(
                mandatory("client-missing").mandate(When.carried((m, around) -> m.clients().isEmpty()
                        ? List.of(Flaw.at("clients"))
                        : List.of())),
                mandatory("client-contact").mandate(When.carried((m, around) -> clients(m, around,
                        "contact/email", p -> Reach.none(p.address(), p.contact())))),
                mandatory("client-dpo").mandate(When.carried((m, around) -> clients(m, around, "dpo",
                        p -> p.dpo() instanceof Answer.NotStated<?>))),
                mandatory("client-representative").mandate(When.carried((m, around) -> clients(m, around,
                        "representative", p -> p.representative() instanceof Answer.NotStated<?>
                                && around.law().isOutsideEea(p.address().country())))),
                mandatory("mandate-processing").mandate(When.carried((m, around) -> m.processing().stream()
                        .allMatch(p -> p.text().isEmpty()) ? List.of(Flaw.at("processing")) : List.of())),
                mandatory("mandate-transfers").mandate(When.carried(RecordOfMandate::transfersOpen)),
                Rule.missing(Family.RECORD, Demand.WHERE_POSSIBLE, "mandate-measures")
                        .mandate(When.carried((m, around) -> m.measures().isEmpty()
                                && m.protection().isEmpty() && !around.frame().protection()
                                        ? List.of(Flaw.at("measures"))
                                        : List.of())));
    }

    private static List<Flaw> clients(Mandate mandate, Context around, String field,
            Predicate<Party> lacking) {
        return around.all(Scope.PARTY, mandate.clients()).stream().filter(lacking)
                .map(p -> Flaw.in(Scope.PARTY.where(p, field), new Said.Plain(p.name()))).toList();
    }

    private static List<Flaw> transfersOpen(Mandate mandate, Context around) {
        if (!(mandate.transfers() instanceof Answer.NotStated<?>) || !around.transfers().isEmpty()) {
            return List.of();
        }
        Flaw flaw = Flaw.at("transfers");
        return List.of(!Recipients.staysInside(mandate.disclosures(), around) ? flaw
                : flaw.mendedBy(Mending.mandate(mandate, m -> m.transfers() instanceof Answer.NotStated<?>
                        ? m.withTransfers(Answer.none())
                        : m)));
    }

    private static Rule.Beginning mandatory(String id) {
        return Rule.missing(Family.RECORD, Demand.MANDATORY, id);
    }
}
