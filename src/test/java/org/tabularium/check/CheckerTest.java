package org.tabularium.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Register;

/// After an edit the checker looks again at what was edited and at what asked for it, at nothing else.
class CheckerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Id<Measure> CRYPT = new Id<>("mea-crypt");
    private final List<String> looked = new ArrayList<>();
    private final Rule nameless = Rule.error(Family.CONSISTENCY, "nameless").activity((a, around) -> {
        looked.add(a.id().value());
        boolean known = a.measures().stream().flatMap(id -> around.find(Scope.MEASURE, id).stream())
                .anyMatch(m -> m.name().isEmpty());
        return known || a.name().isEmpty() ? List.of(Flaw.at("name")) : List.of();
    });
    private final Rule unused = Rule.advice(Family.CONSISTENCY, "unused")
            .whole(whole -> whole.register().measures().stream()
                    .filter(m -> whole.uses(Scope.MEASURE, m.id()) == 0)
                    .map(m -> Flaw.in(Scope.MEASURE.where(m, ""))).toList());
    private final Rule twice = Rule.warning(Family.CONSISTENCY, "twice")
            .whole(whole -> whole.namesakes(Scope.ACTIVITY).stream()
                    .map(group -> Flaw.in(Scope.ACTIVITY.where(group.getFirst(), "name"),
                            new Said.Count(group.size())))
                    .toList());
    private final Checker checker = new Checker(Law.load(), List.of(nameless, unused, twice));
    private final Register register = Register.blank(List.of(GERMAN), "DE")
            .withMeasures(List.of(Measure.blank(CRYPT, text("Verschlüsselung"), Measure.Area.ENCRYPTION)))
            .withActivities(IntStream.range(0, 5).mapToObj(i -> Activity
                    .blank(new Id<>("act-" + i), text("Tätigkeit " + i), Activity.Status.ACTIVE)
                    .withMeasures(i == 3 ? List.of(CRYPT) : List.of())).toList());

    @Test
    void anEditCostsTheEditedActivityOnly() {
        checker.check(register, DAY);
        looked.clear();
        assertThat(ids(renamed(2, ""))).containsExactly("nameless@activity/act-2/name");
        assertThat(looked).containsExactly("act-2");
    }

    @Test
    void whatWasAskedForIsLookedAtAgainWithWhoAsked() {
        checker.check(register, DAY);
        looked.clear();
        Register without = register.withMeasures(
                List.of(Measure.blank(CRYPT, LocalText.EMPTY, Measure.Area.ENCRYPTION)));
        assertThat(ids(without)).containsExactly("nameless@activity/act-3/name");
        assertThat(looked).containsExactly("act-3");
    }

    @Test
    void whatGoesAndComesIsCounted() {
        checker.check(register, DAY);
        Register without =
                register.withActivities(Identified.without(register.activities(), new Id<>("act-3")));
        assertThat(ids(without)).containsExactly("unused@measure/mea-crypt/");
        assertThat(ids(register)).isEmpty();
    }

    @Test
    void namesakesAreFoundAndLost() {
        checker.check(register, DAY);
        assertThat(ids(renamed(2, " tätigkeit  1"))).containsExactly("twice@activity/act-1/name");
        assertThat(ids(register)).isEmpty();
    }

    @Test
    void anotherDayIsAnotherCheck() {
        checker.check(register, DAY);
        looked.clear();
        checker.check(register, DAY.plusDays(1));
        assertThat(looked).hasSize(5);
    }

    @Test
    void anAcceptedFindingStaysAwayUntilItsFactsChange() {
        Register three = renamed(2, "Tätigkeit 1");
        Finding finding = checker.check(three, DAY).open().findFirst().orElseThrow();
        Register accepted = Acceptances.accept(three, finding, "gewollt", "Jo Muster", DAY);
        Findings after = checker.check(accepted, DAY);
        assertThat(after.open()).isEmpty();
        assertThat(after.accepted().map(a -> a.acceptance().reason())).containsExactly("gewollt");
        Register more = accepted.withActivities(Identified.replace(accepted.activities(),
                accepted.activities().getLast().withName(text("Tätigkeit 1"))));
        Findings changed = checker.check(more, DAY);
        assertThat(changed.open()).hasSize(1);
        assertThat(changed.outdated()).hasSize(1);
        assertThat(Acceptances.withdraw(accepted, accepted.accepted().getFirst()).accepted()).isEmpty();
    }

    private List<String> ids(Register of) {
        return checker.check(of, DAY).open().map(Finding::id).toList();
    }

    private Register renamed(int index, String name) {
        return register.withActivities(
                Identified.replace(register.activities(),
                        register.activities().get(index).withName(text(name))));
    }

    private static LocalText text(String text) {
        return text.isEmpty() ? LocalText.EMPTY : LocalText.of(GERMAN, text);
    }
}
