package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tabularium.check.Context;
import org.tabularium.check.Demand;
import org.tabularium.check.Family;
import org.tabularium.check.Flaw;
import org.tabularium.check.Rule;
import org.tabularium.check.Said;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Assessment.Result;
import org.tabularium.model.Destination;

/// Rules about the assessment of a transfer that rests on safeguards (Art. 46 GDPR; CJEU C-311/18; Clause 14 of the
/// standard contractual clauses).
final class AssessmentRules {
    private AssessmentRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.missing(Family.TRANSFERS, Demand.MANDATORY, "transfer-not-assessed")
                        .transfer(AssessmentRules::notAssessed),
                assessed(Rule.error(Family.TRANSFERS, "assessment-negative"),
                        (row, a) -> a.result().filter(Result.NOT_EQUIVALENT::equals)
                                .map(r -> Rows.flaw(row, "assessment/result"))),
                assessed(Rule.warning(Family.TRANSFERS, "assessment-without-result"),
                        (row, a) -> a.result().isEmpty() ? Optional.of(Rows.flaw(row, "assessment/result"))
                                : Optional.empty()),
                assessed(Rule.warning(Family.TRANSFERS, "assessment-without-measures"),
                        (row, a) -> a.result().filter(Result.EQUIVALENT_WITH_MEASURES::equals)
                                .filter(r -> a.measures().isEmpty())
                                .map(r -> Rows.flaw(row, "assessment/measures"))),
                Rule.warning(Family.TRANSFERS, "assessment-overdue").transfer((row, around) -> assessment(row)
                        .flatMap(Assessment::nextOn).filter(on -> on.isBefore(around.today()))
                        .map(on -> Rows.flaw(row, "assessment/nextOn", new Said.Day(on))).stream().toList()));
    }

    private static Rule assessed(Rule.Beginning rule,
            BiFunction<TransferRow, Assessment, Optional<Flaw>> look) {
        return rule.transfer(
                (row, around) -> assessment(row).flatMap(a -> look.apply(row, a)).stream().toList());
    }

    /// The assessment of a transfer, unless the sheet has ended.
    private static Optional<Assessment> assessment(TransferRow row) {
        return row.transfer().destination().filter(d -> Rows.runs(row)).map(Destination::assessment)
                .flatMap(Answer::stated);
    }

    private static List<Flaw> notAssessed(TransferRow row, Context around) {
        boolean open = row.transfer().destination().map(Destination::assessment)
                .filter(a -> a instanceof Answer.NotStated<?>).isPresent();
        return open && Rows.runs(row) && Rows.relied(row).filter(Safeguarding::needsAssessment).isPresent()
                ? List.of(Rows.flaw(row, "assessment"))
                : List.of();
    }
}
