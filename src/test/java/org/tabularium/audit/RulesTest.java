package org.tabularium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.reading.SafeguardReader.Kind;

/// Each rule objects to what it is there for and to nothing else.
class RulesTest {

    static Stream<Case> cases() {
        return Stream.concat(WordCases.all(), FactCases.all());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRuleObjectsToWhatIsWrong(Case one) {
        assertThat(one.bad().rules()).contains(one.rule());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRuleDoesNotObjectToWhatIsRight(Case one) {
        assertThat(one.good().rules()).doesNotContain(one.rule());
    }

    @Test
    void everyRuleHasACase() {
        assertThat(cases().map(Case::rule)).containsAll(Draft.AUDITOR.ids());
        assertThat(Draft.AUDITOR.ids()).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyTextIsObjectedToOnlyForWhatItLacks() {
        assertThat(Draft.of("").rules()).isEmpty();
        assertThat(Draft.of("").lacks(Item.PURPOSES).objections()).singleElement()
                .satisfies(o -> assertThat(o.item()).contains(Item.PURPOSES));
    }

    @Test
    void theSameFaultInSeveralPlacesIsOneObjection() {
        List<Objection> found = Draft.of("Eins (a)Zwei oder drei.\n\nVier (b)Acht und neun.").objections();
        assertThat(found).filteredOn(o -> o.rule().equals("typo-blank")).singleElement()
                .satisfies(o -> assertThat(o.places()).hasSize(2));
    }

    @Test
    void aTransferWithoutABasisIsAGapButAHintWhereClausesAreNamedInGeneral() {
        String mail = "1. Mail\nMail is sent by Acme Inc. from the USA.";
        assertThat(weight(Draft.of(mail).provider("Acme Inc.", "US"), "transfer-without-basis"))
                .isEqualTo(Weight.GAP);
        assertThat(weight(Draft.of(mail).provider("Acme Inc.", "US").safeguard(Kind.SCC),
                "transfer-without-basis"))
                .isEqualTo(Weight.HINT);
    }

    @Test
    void whatMayBeToldInOtherWordsIsOnlyAHint() {
        assertThat(weight(Draft.of("Hallo.").lacks(Item.COMPLAINT), "item-missing")).isEqualTo(Weight.GAP);
        assertThat(weight(Draft.of("Die Aufsichtsbehörde sitzt in Mainz.").lacks(Item.COMPLAINT),
                "item-missing"))
                .isEqualTo(Weight.HINT);
        assertThat(weight(Draft.of("Das sind Ihre Rechte.").lacks(Item.RIGHTS_ACCESS), "item-missing"))
                .isEqualTo(Weight.GAP);
        assertThat(
                weight(Draft.of("Das sind Ihre Rechte.").lacks(Item.RIGHTS_ACCESS).lacks(Item.RIGHTS_ERASURE)
                        .lacks(Item.RIGHTS_RESTRICTION).lacks(Item.RIGHTS_PORTABILITY), "item-missing"))
                .isEqualTo(Weight.HINT);
    }

    @Test
    void whoeverProcessesOnLegitimateInterestsCannotDenyObjection() {
        String denied = "1. Log files\nThere is no possibility of objection for the user.";
        assertThat(weight(Draft.of(denied).activity("Log files", "gdpr-6-1-f"), "objection-denied"))
                .isEqualTo(Weight.WRONG);
        assertThat(weight(Draft.of(denied).activity("Log files", "gdpr-6-1-c"), "objection-denied"))
                .isEqualTo(Weight.HINT);
    }

    @Test
    void theLawIsThatOfTheDay() {
        String text = "Acme takes part in the Privacy Shield.";
        Draft draft = Draft.of(text);
        Auditor before = new Auditor(Draft.LAW.asOf(LocalDate.of(2019, 1, 1)), Draft.CATALOG);
        assertThat(before.of(draft.facts(), draft.outline())).noneMatch(o -> o.rule().equals("outdated"));
    }

    @Test
    void objectionsComeByWeightAndThenInTheOrderOfTheText() {
        List<Objection> found =
                Draft.of("We use TLS for data at rest. [Your Name] lorem ipsum. Privacy Shield.").undated()
                        .objections();
        assertThat(found).extracting(Objection::weight).isSorted();
        assertThat(found.getLast().rule()).isEqualTo("no-date");
    }

    private static Weight weight(Draft draft, String rule) {
        return draft.objections().stream().filter(o -> o.rule().equals(rule)).map(Objection::weight)
                .findFirst()
                .orElseThrow();
    }
}
