package org.tabularium.edit.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.edit.survey.Missing.Point;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// What Art. 30(1) GDPR asks for and a record does not say.
class MissingTest {
    private final Register register = Harbour.register();

    @Test
    void aBlankActivityLacksAllThatIsAskedOfIt() {
        Register blank = register.withActivities(List.of(
                Activity.blank(new Id<>("act-new"), LocalText.EMPTY, Activity.Status.DRAFT)));
        assertThat(points(blank, "act-new")).containsExactly(Point.B, Point.C, Point.D, Point.E, Point.F,
                Point.G);
    }

    @Test
    void whatIsSaidIsNotMissing() {
        Activity said = Activity.blank(new Id<>("act-new"), Harbour.text("Post"), Activity.Status.ACTIVE)
                .withPurposes(List.of(Purpose.blank(new Id<>("pur-1"), Harbour.text("Post verteilen"))))
                .withUses(List.of(Use.blank(new Id<>("use-1")).withSubjects(List.of(new Id<>("sub-1")))
                        .withData(List.of(new Id<>("dat-1")))
                        .withRetention(List.of(new Id<RetentionRule>("ret-1")))))
                .withDisclosures(Answer.none()).withTransfers(Answer.none())
                .withProtection(Harbour.text("Schrank"));
        assertThat(points(register.withActivities(List.of(said)), "act-new")).isEmpty();
    }

    @Test
    void dataWithoutATimeLimitLeadToTheirField() {
        Activity news = register.activities().getFirst().withUses(List.of(Use.blank(new Id<>("use-7"))
                .withSubjects(List.of(new Id<>("sub-1"))).withData(List.of(new Id<>("dat-1")))));
        Register used = register.withActivities(Identified.replace(register.activities(), news));
        assertThat(missing(used))
                .filteredOn(m -> m.point() == Point.F && m.spot().entity().equals("act-news")).singleElement()
                .satisfies(m -> assertThat(m.spot().field()).isEqualTo("uses/use-7/retention"));
    }

    @Test
    void aTransferWithoutASafeguardIsAGapOfPointE() {
        Register safe = Harbour.relying(register, Harbour.DPF);
        assertThat(missing(register)).filteredOn(m -> m.point() == Point.E).hasSize(3);
        assertThat(missing(safe)).filteredOn(m -> m.point() == Point.E).singleElement()
                .satisfies(m -> assertThat(m.spot().entity()).isEqualTo("act-pay/dis-pty-office/PH"));
    }

    @Test
    void theControllerHasToBeNamed() {
        Register named = register.withController(register.controller().withName("Förde GmbH"));
        assertThat(missing(register)).filteredOn(m -> m.point() == Point.A)
                .extracting(m -> m.spot().field()).contains("name");
        assertThat(missing(named)).filteredOn(m -> m.point() == Point.A).extracting(m -> m.spot().field())
                .doesNotContain("name");
    }

    private static List<Missing> missing(Register of) {
        return Missing.of(of, new Survey(Law.load()).transfers(of));
    }

    private static List<Point> points(Register of, String activity) {
        return missing(of).stream().filter(m -> m.spot().entity().equals(activity)).map(Missing::point)
                .toList();
    }
}
