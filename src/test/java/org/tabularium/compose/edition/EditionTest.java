package org.tabularium.compose.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Activity.Status;
import org.tabularium.model.Answer;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;

class EditionTest {
    private static final Selection AUTHORITY = Selection.of(Edition.AUTHORITY);

    @Test
    void theHouseHasEverything() throws Exception {
        assertThat(Selection.WHOLE.of(everything())).isEqualTo(everything());
    }

    @Test
    void noTextThatAnEditionDoesNotHoldIsInItsRegister() throws Exception {
        for (Edition edition : List.of(Edition.AUTHORITY,
                Edition.AUTHORITY.withExtras(EnumSet.of(Group.LEGAL_BASES, Group.SYSTEMS)),
                Edition.AUTHORITY.withExtras(EnumSet.allOf(Group.class)))) {
            Marks marks = Marks.in(everything());
            String kept = Selection.of(edition).withDrafts(Drafts.MARK).of(marks.register()).toString();
            assertThat(marks.outside(edition)).isNotEmpty().noneMatch(kept::contains);
        }
    }

    @Test
    void whatAnAuthorityIsGivenIsCutOnceAndForAll() throws Exception {
        Register cut = AUTHORITY.of(everything());
        assertThat(Edition.AUTHORITY.of(cut)).isEqualTo(cut);
    }

    @Test
    void subProcessorsStaySinceTransfersFollowFromThem() throws Exception {
        Register cut = Selection.of(Edition.AUTHORITY).of(everything());
        assertThat(cut.parties().stream().flatMap(p -> p.contract().stated().stream())
                .flatMap(c -> c.subProcessors().stream())).isNotEmpty();
        assertThat(cut.parties().stream().flatMap(p -> p.contract().stated().stream()))
                .allMatch(c -> c.signedOn().isEmpty() && c.document().isEmpty());
    }

    @Test
    void draftsAreLeftOutForAnAuthorityOrBearAMark() throws Exception {
        Register sample = sample();
        Activity first = sample.activities().getFirst();
        Register drafted = sample.withActivities(
                Identified.replace(sample.activities(), first.withStatus(Status.DRAFT)));
        assertThat(AUTHORITY.of(drafted).activities()).extracting(Activity::id).doesNotContain(first.id())
                .hasSize((int) drafted.activities().stream().filter(a -> a.status() != Status.DRAFT).count());
        assertThat(AUTHORITY.withDrafts(Drafts.MARK).of(drafted).activities().getFirst().name()
                .in(Language.GERMAN)).endsWith(" (Entwurf)");
        assertThat(AUTHORITY.withOnly(List.of(first.id())).of(drafted).activities())
                .extracting(Activity::id).containsExactly(first.id());
    }

    @Test
    void aSelectionKeepsTheNumbersOfTheWholeRecordAndNothingThatOnlyOthersReferTo() throws Exception {
        Register sample = sample();
        Activity third = sample.activities().get(2);
        Register chosen = Selection.WHOLE.withOnly(List.of(third.id())).of(sample);
        assertThat(chosen.activities()).singleElement().satisfies(a -> assertThat(a.number())
                .isEqualTo(third.number().isBlank() ? "3" : third.number()));
        assertThat(chosen.parties()).hasSizeLessThan(sample.parties().size());
        assertThat(chosen.data()).hasSizeLessThan(sample.data().size());
        assertThat(chosen.measures()).isEqualTo(sample.measures());
        third.uses().forEach(use -> use.data().forEach(
                id -> assertThat(Identified.find(chosen.data(), id)).isPresent()));
    }

    @Test
    void whatGoesBeyondIsToldWithCountsAndExamples() throws Exception {
        Register sample = sample();
        Law law = Law.load();
        assertThat(Beyond.of(sample, AUTHORITY, law, Language.GERMAN).groups()).isEmpty();
        Beyond some = Beyond.of(sample, AUTHORITY.withEdition(
                Edition.AUTHORITY.withExtras(Set.of(Group.LEGAL_BASES))), law, Language.GERMAN);
        assertThat(some.internal()).isEqualTo(Optional.empty());
        assertThat(some.groups()).singleElement().satisfies(found -> {
            assertThat(found.group()).isEqualTo(Group.LEGAL_BASES);
            assertThat(found.stated().entries()).isPositive();
            assertThat(found.stated().examples()).anyMatch(e -> e.contains("DSGVO"));
        });
        assertThat(Beyond.of(sample, Selection.WHOLE, law, Language.GERMAN).groups())
                .hasSizeGreaterThan(5);
    }

    @Test
    void aReasonForNoneIsTextLikeAnyOther() {
        Register register = Register.blank(List.of(Language.GERMAN), "DE");
        Activity activity = Activity.blank(new Id<>("act-a"), LocalText.of(Language.GERMAN, "A"),
                Status.ACTIVE).withAutomated(
                        new Answer.None<>(LocalText.of(Language.GERMAN, "Xqzw")));
        Register cut = AUTHORITY.of(register.withActivities(List.of(activity)));
        assertThat(cut.activities().getFirst().automated()).isEqualTo(Answer.notStated());
    }

    static Register everything() throws Exception {
        return RopaFormat.read(Files.readAllBytes(
                Path.of("src/test/resources/org/tabularium/store/everything.ropa")));
    }

    static Register sample() throws Exception {
        return RopaFormat.read(Files.readAllBytes(Path.of("assets", "samples", "nordlicht.ropa")));
    }
}
