package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.compose.Samples.both;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// Which data a time limit governs, and when it ends (Art. 5(1)(e) GDPR).
class RetentionPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private final RetentionRule vouchers = RetentionRule
            .blank(new Id<>("ret-vouchers"), both("Belege", "Vouchers"))
            .withPeriod(Optional.of(Period.ofYears(8)))
            .withStart(both("Ende des Kalenderjahres", "end of the calendar year"));
    private final RetentionRule idle = RetentionRule.blank(new Id<>("ret-idle"), both("Ruhend", "Idle"));
    private final Activity billing = Activity
            .blank(new Id<>("act-bill"), both("Rechnung", "Billing"), Activity.Status.ACTIVE)
            .withUses(List.of(Use.blank(new Id<>("use-1")).withRetention(List.of(vouchers.id())),
                    Use.blank(new Id<>("use-2"))));
    private final Register register = Samples.register().withRetention(List.of(vouchers, idle))
            .withActivities(List.of(billing));

    @Test
    void aRuleGovernsTheUsesThatNameItAndNoOthers() {
        RetentionPlan plan = RetentionPlan.of(register);
        assertThat(plan.of(vouchers)).extracting(RetentionPlan.Governed::field)
                .containsExactly("uses/use-1/retention");
        assertThat(plan.of(idle)).isEmpty();
    }

    @Test
    void rulesNobodyNamesAndDataWithoutARuleAreTold() {
        RetentionPlan plan = RetentionPlan.of(register);
        assertThat(plan.unused()).containsExactly(idle);
        assertThat(plan.ungoverned()).extracting(RetentionPlan.Governed::field)
                .containsExactly("uses/use-2/retention");
    }

    @Test
    void aPeriodFromTheEndOfTheYearBeginsWithTheYearsLastDay() {
        RetentionExample example = RetentionExample.of(Period.ofYears(8), DAY, true);
        assertThat(example.begins()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(example.ends()).isEqualTo(LocalDate.of(2034, 12, 31));
    }

    @Test
    void anyOtherPeriodBeginsWithTheEventAndEndsAtTheLatestWithItsMonth() {
        assertThat(RetentionExample.of(Period.ofDays(30), DAY, false).ends())
                .isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(RetentionExample.of(Period.ofMonths(1), LocalDate.of(2027, 1, 31), false).ends())
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void thePlanShowsTheLimitAnExampleAndTheDataInBothLanguages() {
        assertThat(sheet(vouchers, Language.GERMAN)).contains("Belege",
                "Liegt das Ereignis am 21.11.2026, beginnt die Frist am 31.12.2026 und endet am 31.12.2034.",
                "Rechnung");
        assertThat(sheet(vouchers, Language.ENGLISH)).contains("Vouchers",
                "If the event falls on 21 November 2026, the period begins on 31 December 2026", "Billing");
    }

    @Test
    void aRuleThatNobodyUsesSaysSo() {
        assertThat(sheet(idle, Language.ENGLISH)).contains("No activity uses this time limit.",
                "Without a period no day can be calculated").doesNotContain("Billing");
    }

    @Test
    void aPlanOfManyUsesShowsTheFirstAndCountsTheRest() {
        List<Use> uses = IntStream.range(0, 47)
                .mapToObj(i -> Use.blank(new Id<>("use-" + i)).withRetention(List.of(vouchers.id())))
                .toList();
        Register large = register.withActivities(List.of(billing.withUses(uses)));
        List<Block> blocks = Art30Register.of(Law.load()).plan(large, vouchers, DAY, Language.ENGLISH);
        assertThat(blocks).filteredOn(b -> b instanceof Block.Table).singleElement()
                .satisfies(t -> assertThat(((Block.Table) t).rows()).hasSize(40));
        assertThat(words(blocks)).endsWith("and 7 more uses.");
    }

    private String sheet(RetentionRule rule, Language language) {
        return words(Art30Register.of(Law.load()).plan(register, rule, DAY, language));
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().flatMap(Spans::in).map(Span::text).collect(Collectors.joining());
    }
}
