package org.tabularium.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.check.Checker;
import org.tabularium.check.Finding;
import org.tabularium.check.Fix;
import org.tabularium.check.Rule;
import org.tabularium.check.Severity;
import org.tabularium.check.Wording;
import org.tabularium.law.Law;
import org.tabularium.model.Register;

/// Every rule objects to what it is made for and to nothing else, says so in both languages, and its fix mends it.
class RulesTest {
    private static final Law LAW = Law.load();

    static Stream<Example> examples() {
        return Stream.of(RecordExamples.all(), InformationExamples.all(), GovernanceExamples.all(),
                GroundExamples.all(), TransferExamples.all(), ProcessorExamples.all(),
                RetentionExamples.all(), TimeExamples.all(), ConsistencyExamples.all())
                .flatMap(List::stream);
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(examples().map(Example::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::id).toList());
    }

    @Test
    void noRuleObjectsToTheFaultlessRegister() {
        Wording said = new Wording(Locale.ENGLISH, LAW, Faultless.REGISTER.primary());
        assertThat(Checker.once(Faultless.REGISTER, LAW, Rules.all(), Faultless.TODAY).open()
                .map(f -> f.id() + ": " + said.text(f))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleObjectsToItsExampleAlone(Example example) {
        assertThat(found(example, example.against())).isNotEmpty();
        assertThat(found(example, example.like())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsFoundIsSaidInBothLanguages(Example example) {
        for (Finding finding : found(example, example.against())) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                Wording said = new Wording(language, LAW, example.against().primary());
                assertThat(said.text(finding)).doesNotContain("{").isNotBlank();
                assertThat(List.of(said.title(finding.rule()), said.article(finding.rule()),
                        said.help(finding.rule()))).allSatisfy(text -> assertThat(text).isNotBlank());
                finding.fix().ifPresent(fix -> assertThat(said.fix(finding.rule())).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFixMendsWhatWasFoundAndBreaksNothing(Example example) {
        for (Finding finding : found(example, example.against())) {
            finding.fix().map(Fix::change).ifPresent(change -> {
                Register mended = change.apply(example.against());
                assertThat(found(example, mended)).extracting(Finding::id).doesNotContain(finding.id());
                assertThat(errors(example, mended)).isLessThanOrEqualTo(errors(example, example.against()));
            });
        }
    }

    private static List<Finding> found(Example example, Register register) {
        return Checker.once(register, LAW, Rules.all(), example.today()).open()
                .filter(f -> f.rule().id().equals(example.rule())).toList();
    }

    private static long errors(Example example, Register register) {
        return Checker.once(register, LAW, Rules.all(), example.today())
                .count(Severity.ERROR);
    }
}
