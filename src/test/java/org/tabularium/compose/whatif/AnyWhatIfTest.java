package org.tabularium.compose.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.check.whatif.Concerned;
import org.tabularium.check.whatif.Consequence;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.check.whatif.Figures;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.Telling;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.law.Holder;
import org.tabularium.law.TransferRow;
import org.tabularium.model.AnyRegister;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// What holds of every loss in every register.
class AnyWhatIfTest {
    private static final Loss FRAMEWORK = new Loss.OfDecision(Loss.FRAMEWORK);

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.oneOf(AnyRegister.registers(), Arbitraries.longs().map(Sample::shuffled));
    }

    @Property(seed = Chance.SEED, tries = 60)
    void whatRestedOnADecisionIsCaughtOrLostAndNothingElseIsConcerned(
            @ForAll("registers") Register register) {
        for (Loss loss : decisions(register)) {
            WhatIf result = WhatIf.of(register, Sample.LAW, loss);
            Map<String,
                    TransferRow> resting = rows(register).filter(r -> !r.holder().isOver())
                            .filter(r -> r.relied().flatMap(AnyWhatIfTest::decision)
                                    .filter(loss::equals).isPresent())
                            .collect(Collectors.toMap(AnyWhatIfTest::key, Function.identity(), (a, _) -> a));
            assertThat(result.transfers()).extracting(c -> key(c.row()))
                    .containsOnlyOnceElementsOf(resting.keySet()).allMatch(resting::containsKey);
            assertThat(result.count(Outcome.CAUGHT) + result.count(Outcome.LOST))
                    .isEqualTo(result.transfers().size());
            assertThat(result.transfers()).allSatisfy(c -> assertThat(c.fallback())
                    .isEqualTo(c.row().under(Sample.LAW.without(decision(loss))).relied()));
        }
    }

    @Property(seed = Chance.SEED, tries = 60)
    void recipientsAddUp(@ForAll("registers") Register register) {
        for (Loss loss : WhatIf.possible(register, Sample.LAW)) {
            WhatIf result = WhatIf.of(register, Sample.LAW, loss);
            Figures figures = result.figures();
            assertThat(result.recipients().stream().flatMap(c -> c.transfers().stream()))
                    .containsExactlyInAnyOrderElementsOf(result.transfers());
            assertThat(result.carried().stream().mapToInt(WhatIf.Carried::recipients).sum())
                    .isEqualTo(figures.continuing());
            if (loss instanceof Loss.OfDecision) {
                assertThat(figures.continuing() + figures.without()).isEqualTo(figures.recipients());
            }
            assertThat(result.recipients()).allSatisfy(AnyWhatIfTest::isDealtWith);
        }
    }

    /// Nothing is to be done exactly where a fallback carries as it is recorded.
    private static void isDealtWith(Concerned concerned) {
        Consequence first = concerned.transfers().getFirst();
        boolean carries = first.outcome() == Outcome.CAUGHT && first.reserves().isEmpty();
        assertThat(concerned.tasks().isEmpty()).isEqualTo(carries);
    }

    @Property(seed = Chance.SEED, tries = 60)
    void everySafeguardHasANameInBothLanguages(@ForAll("safeguards") Safeguard safeguard) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Telling telling = new Telling(language, Sample.LAW, Language.GERMAN);
            assertThat(List.of(telling.safeguard(safeguard), telling.brief(safeguard)))
                    .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("{"));
        }
    }

    @Provide
    Arbitrary<Safeguard> safeguards() {
        return AnyRegister.of(Safeguard.class);
    }

    @Property(seed = Chance.SEED, tries = 30)
    void nothingChangesWhenTheLossConcernsNothing(@ForAll("registers") Register register) {
        Assume.that(recorded(register, "adequacy-nz").isEmpty());
        for (Loss loss : List.of(new Loss.OfParty(new Id<>("pty-nobody-at-all")),
                new Loss.OfDecision("adequacy-nz"))) {
            WhatIf result = WhatIf.of(register, Sample.LAW, loss);
            assertThat(result.transfers()).isEmpty();
            assertThat(result.sheets()).isEmpty();
            assertThat(new Rewriter(Sample.LAW).of(result)).isEqualTo(NoticeChanges.NONE);
        }
    }

    @Property(seed = Chance.SEED, tries = 30)
    void noSentenceChangesInANoticeThatNamesNoneOfThoseConcerned(@ForAll("registers") Register register) {
        Set<String> concerned = recorded(register, Loss.FRAMEWORK);
        NoticeChanges changes = new Rewriter(Sample.LAW).of(WhatIf.of(register, Sample.LAW, FRAMEWORK));
        assertThat(changes.changes()).allSatisfy(c -> assertThat(c.notice().activities())
                .anyMatch(id -> concerned.contains("activity/" + id.value())));
        assertThat(changes.own()).allSatisfy(o -> assertThat(o.notice().activities())
                .anyMatch(id -> concerned.contains("activity/" + id.value())));
    }

    /// The sheets in which a decision is recorded for a recipient or holds for its country.
    private static Set<String> recorded(Register register, String decision) {
        return rows(register).filter(r -> Stream.concat(r.safeguards().stream(), r.carrying().stream())
                .anyMatch(s -> decision(s).equals(Optional.of(new Loss.OfDecision(decision)))))
                .map(r -> r.holder().place() + "/" + r.holder().id()).collect(Collectors.toSet());
    }

    private static List<Loss> decisions(Register register) {
        return WhatIf.possible(register, Sample.LAW).stream().filter(l -> l instanceof Loss.OfDecision)
                .toList();
    }

    private static String decision(Loss loss) {
        return loss instanceof Loss.OfDecision(var id) ? id : "";
    }

    private static Optional<Loss> decision(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy adequacy -> Optional.of(new Loss.OfDecision(adequacy.decision()));
            case Safeguard.Dpf _ -> Optional.of(FRAMEWORK);
            case Safeguard.Scc clauses when clauses.decision().isEmpty() -> Optional
                    .of(new Loss.OfDecision("scc-2021-914"));
            case Safeguard.Scc clauses -> Optional.of(new Loss.OfDecision(clauses.decision()));
            default -> Optional.empty();
        };
    }

    private static String key(TransferRow row) {
        return row.holder().place() + "/" + row.id();
    }

    private static Stream<TransferRow> rows(Register register) {
        return Holder.of(register)
                .flatMap(h -> TransferRow.of(h, id -> Identified.find(register.parties(), id), Sample.LAW)
                        .stream());
    }
}
