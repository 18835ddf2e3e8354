package org.tabularium.picture.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.check.Where;
import org.tabularium.edit.survey.Harbour;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Assessment;
import org.tabularium.model.Contract;
import org.tabularium.model.Destination;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.model.Review;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Upkeep;

/// Coming dates: reviews, contracts, evidence, decisions.
class CalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Law law = Law.load();
    private final Register register = Harbour.register();

    @Test
    void aRegisterWithoutDatesHasNone() {
        assertThat(dates(register)).isEmpty();
    }

    @Test
    void datesStandInOrderAndThoseMissedAreOverdue() {
        Register dated = contract(register, LocalDate.of(2027, 6, 30)).withReviews(
                List.of(review("rev-late", TODAY.minusDays(1)), review("rev-today", TODAY)));
        assertThat(dates(dated)).extracting(Due::what, Due::overdue).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Due.What.REVIEW, true),
                org.assertj.core.groups.Tuple.tuple(Due.What.REVIEW, false),
                org.assertj.core.groups.Tuple.tuple(Due.What.CONTRACT, false));
    }

    @Test
    void aReviewThatWasHeldIsDueNoMore() {
        Review held = review("rev-1", TODAY.minusDays(9)).withDoneOn(Optional.of(TODAY.minusDays(8)));
        assertThat(dates(register.withReviews(List.of(held)))).isEmpty();
    }

    @Test
    void aSheetIsDueUnlessItsActivityHasEnded() {
        Activity news = register.activities().getFirst()
                .withUpkeep(Upkeep.EMPTY.withNextReview(Optional.of(TODAY.plusDays(3))));
        assertThat(dates(with(news))).singleElement()
                .satisfies(d -> assertThat(d.where()).isEqualTo(new Where("activity", "act-news",
                        "upkeep/nextReview")));
        assertThat(dates(with(news.withStatus(Activity.Status.ENDED)))).isEmpty();
    }

    @Test
    void aLookIntoTheListOfTheFrameworkIsGoodForAYear() {
        Safeguard checked = new Safeguard.Dpf("", Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.of(2025, 11, 12)), "", Extras.NONE);
        assertThat(dates(Harbour.relying(register, Harbour.SCC, checked))).singleElement().satisfies(d -> {
            assertThat(d.day()).isEqualTo(LocalDate.of(2026, 11, 12));
            assertThat(d.overdue()).isTrue();
            assertThat(d.where().field()).isEqualTo("destinations/0/safeguards/1/checkedOn");
        });
        assertThat(dates(Harbour.relying(register, Harbour.DPF))).isEmpty();
    }

    @Test
    void certificationsAndAssessmentsRunOut() {
        Safeguard certified = new Safeguard.Certification("", "", Optional.of(TODAY.plusYears(1)), "",
                Extras.NONE);
        Register dated = Harbour.with(register, Harbour.MAILER, p -> p.withDestinations(List.of(Destination
                .blank("US").withSafeguards(List.of(certified)).withAssessment(
                        Answer.of(Assessment.EMPTY.withNextOn(Optional.of(TODAY.plusMonths(2))))))));
        assertThat(dates(dated)).extracting(Due::what).containsExactly(Due.What.ASSESSMENT,
                Due.What.CERTIFICATION);
    }

    @Test
    void aDecisionThatEndsConcernsThoseWhoRelyOnIt() {
        Register british = Harbour.with(register, Harbour.MAILER,
                p -> p.withAddress(Address.EMPTY.withCountry("GB")));
        assertThat(dates(british)).singleElement().satisfies(d -> {
            assertThat(d.what()).isEqualTo(Due.What.DECISION);
            assertThat(d.day())
                    .isEqualTo(law.decision("adequacy-gb").orElseThrow().validity().to().orElseThrow());
            assertThat(d.where().field()).isEqualTo("country/GB");
        });
    }

    @Test
    void aDecisionThatHasEndedIsOverdueForThoseWhoStillRelyOnIt() {
        Register shielded = Harbour.relying(register,
                new Safeguard.Adequacy("adequacy-us-privacy-shield", Extras.NONE));
        assertThat(dates(shielded)).singleElement().satisfies(d -> assertThat(d.overdue()).isTrue());
    }

    private List<Due> dates(Register of) {
        return Calendar.of(of, law, TODAY);
    }

    private Register with(Activity activity) {
        return register.withActivities(Identified.replace(register.activities(), activity));
    }

    private static Register contract(Register register, LocalDate end) {
        return Harbour.with(register, Harbour.OFFICE,
                p -> p.withContract(Answer.of(Contract.EMPTY.withEndsOn(Optional.of(end)))));
    }

    private static Review review(String id, LocalDate due) {
        return Review.blank(new Id<>(id), Harbour.text(id)).withDueOn(Optional.of(due));
    }
}
