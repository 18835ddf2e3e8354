package org.tabularium.check.rule;

import static org.tabularium.check.rule.TransferExamples.german;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.YesNo;

/// Examples for the rules about time limits.
final class RetentionExamples {
    private RetentionExamples() {}

    static List<Example> all() {
        UnaryOperator<Register> tenYears = vouchers(r -> r.withPeriod(years(10)));
        return List.of(
                Example.of("retention-undetermined", vouchers(r -> r.withPeriod(Optional.empty()))),
                Example.of("retention-not-positive", vouchers(r -> r.withPeriod(years(0)))),
                Example.of("retention-vague", Faultless.retention("ret-newsletter",
                        r -> r.withCriteria(german("Solange dies für die Zwecke erforderlich ist.")))),
                Example.of("retention-without-fate", vouchers(r -> r.withFate(Optional.empty()))),
                Example.of("retention-in-conflict",
                        Faultless.retention("ret-letters", r -> r.withStart(start()))),
                Example.of("limits-not-kept", Faultless.activity(Faultless.NEWSLETTER,
                        a -> a.withObservance(a.observance().withLimitsKept(Optional.of(YesNo.NO))))),
                Example.of("retention-without-start", vouchers(r -> r.withStart(LocalText.EMPTY))),
                Example.of("retention-shorter-than-statute", vouchers(r -> r.withPeriod(years(6)))),
                Example.of("retention-longer-than-statute", tenYears),
                new Example("retention-longer-than-statute", tenYears.apply(Faultless.REGISTER),
                        Faultless.REGISTER,
                        LocalDate.of(2025, 1, 1)),
                Example.of("retention-without-statute", vouchers(r -> r.withStatute(LocalText.EMPTY))));
    }

    private static Optional<Period> years(int years) {
        return Optional.of(Period.ofYears(years));
    }

    private static LocalText start() {
        return org.tabularium.model.Identified.find(Faultless.REGISTER.retention(), new Id<>("ret-vouchers"))
                .orElseThrow().start();
    }

    private static UnaryOperator<Register> vouchers(UnaryOperator<RetentionRule> fault) {
        return Faultless.retention("ret-vouchers", fault);
    }
}
