package org.tabularium.check.rule;

import static org.tabularium.check.rule.TransferExamples.contract;
import static org.tabularium.check.rule.TransferExamples.newsletter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Contract;
import org.tabularium.model.Dpo;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.model.Review;
import org.tabularium.model.Upkeep;

/// Examples for the rules about dates.
final class TimeExamples {
    private static final Optional<LocalDate> YESTERDAY = Optional.of(Faultless.TODAY.minusDays(1));
    private static final Optional<LocalDate> TODAY = Optional.of(Faultless.TODAY);
    private static final Optional<LocalDate> TOMORROW = Optional.of(Faultless.TODAY.plusDays(1));
    private static final Optional<LocalDate> LONG_AGO = Optional.of(LocalDate.of(1999, 1, 1));

    private TimeExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of("review-overdue",
                        upkeep(u -> u.withNextReview(YESTERDAY)).apply(Faultless.REGISTER),
                        upkeep(u -> u.withNextReview(TODAY)).apply(Faultless.REGISTER)),
                Example.of("review-not-planned", upkeep(u -> u.withNextReview(Optional.empty()))),
                Example.of("planned-review-overdue", review(YESTERDAY), review(TODAY)),
                Example.of("record-not-updated", updated(1, 1), updated(1, 0)),
                Example.of("contract-expiring", ending(90 - 1), ending(90)),
                Example.of("mandate-contract-expiring", ofMandate(c -> c.withEndsOn(TOMORROW))),
                DerogationExamples.differing("certification-expiring", DerogationExamples.certified(1),
                        DerogationExamples.certified(90)),
                Example.of("active-after-its-end", newsletter(a -> a.withEndedOn(YESTERDAY))),
                Example.of("mandate-active-after-its-end",
                        Faultless.mandate(Faultless.KONTOR, m -> m.withEndedOn(YESTERDAY))),
                Example.of("active-before-its-start", newsletter(a -> a.withIntroducedOn(TOMORROW))),
                Example.of("ended-without-day", newsletter(a -> a.withStatus(Activity.Status.ENDED))),
                Example.of("officer-not-yet-appointed", dpo(d -> d.withAppointedOn(TOMORROW))),
                Example.of("dates-in-wrong-order", newsletter(a -> a.withEndedOn(LONG_AGO))),
                Example.of("dates-in-wrong-order", upkeep(u -> u.withApprovedOn(LONG_AGO))),
                Example.of("mandate-dates-in-wrong-order",
                        Faultless.mandate(Faultless.KONTOR, m -> m.withEndedOn(LONG_AGO))),
                Example.of("contract-dates-in-wrong-order",
                        contract("pty-datev", c -> c.withEndsOn(LONG_AGO))),
                Example.of("record-dates-in-wrong-order", r -> r.withCreatedOn(TOMORROW)),
                Example.of("day-in-the-future", newsletter(a -> a.withChangedOn(TOMORROW))),
                Example.of("contract-day-in-the-future",
                        contract("pty-datev", c -> c.withSignedOn(TOMORROW))));
    }

    private static UnaryOperator<Register> upkeep(UnaryOperator<Upkeep> fault) {
        return newsletter(a -> a.withUpkeep(fault.apply(a.upkeep())));
    }

    private static Register review(Optional<LocalDate> due) {
        return Faultless.REGISTER.withReviews(
                List.of(Review.blank(new Id<>("rev-1"), LocalText.EMPTY).withDueOn(due)));
    }

    private static Register updated(int years, int days) {
        return Faultless.REGISTER
                .withUpdatedOn(Optional.of(Faultless.TODAY.minusYears(years).minusDays(days)));
    }

    private static Register ending(int days) {
        return contract("pty-datev", c -> c.withEndsOn(Optional.of(Faultless.TODAY.plusDays(days))))
                .apply(Faultless.REGISTER);
    }

    private static UnaryOperator<Register> ofMandate(UnaryOperator<Contract> fault) {
        return Faultless.mandate(Faultless.KONTOR,
                m -> m.withContract(Answer.of(fault.apply(m.contract().stated().orElseThrow()))));
    }

    private static UnaryOperator<Register> dpo(UnaryOperator<Dpo> fault) {
        return r -> r.withController(r.controller()
                .withDpo(Answer.of(fault.apply(r.controller().dpo().stated().orElseThrow()))));
    }
}
