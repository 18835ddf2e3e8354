package org.tabularium.compose.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.notice.Notices;
import org.tabularium.compose.notice.Rewording.Mark;
import org.tabularium.document.Block;
import org.tabularium.document.Text;
import org.tabularium.model.Activity;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;

/// What the notices of a software firm would say without the Data Privacy Framework, a decision or a party.
class RewriterTest {
    private static final Loss FRAMEWORK = new Loss.OfDecision(Loss.FRAMEWORK);
    private final Register sample = Sample.register();

    @Test
    void everyNoticeThatNamesTheFrameworkChangesInEachOfItsLanguages() {
        NoticeChanges changes = changes(sample, FRAMEWORK);
        assertThat(changes.notices()).isEqualTo(2);
        assertThat(changes.changes()).extracting(NoticeChange::language).contains(Language.GERMAN,
                Language.ENGLISH);
        assertThat(in(changes, Language.GERMAN)).hasSameSizeAs(in(changes, Language.ENGLISH));
        assertThat(changes.own()).isEmpty();
    }

    @Test
    void theFrameworkIsStruckAndTheClausesStay() {
        assertThat(in(changes(sample, FRAMEWORK), Language.ENGLISH)).filteredOn(c -> !c.dropped())
                .isNotEmpty()
                .allSatisfy(c -> {
                    assertThat(words(c, Mark.STRUCK)).contains("2023/1795").doesNotContain("2021/914");
                    assertThat(words(c, Mark.KEPT)).contains("2021/914");
                    assertThat(words(c, Mark.NEW)).isEmpty();
                    assertThat(c.wording().origin()).isPresent();
                });
    }

    @Test
    void whereNoOtherSafeguardIsRecordedTheSentenceDropsOut() {
        List<NoticeChange> dropped =
                changes(sample, FRAMEWORK).changes().stream().filter(NoticeChange::dropped)
                        .filter(c -> c.language().equals(Language.GERMAN)).toList();
        assertThat(dropped).extracting(c -> c.wording().heading())
                .containsExactly("Website und Server-Protokolle", "Nutzerkonto Kontor");
        assertThat(dropped).allSatisfy(c -> {
            assertThat(words(c, Mark.STRUCK)).contains("Cloudflare, Inc. steht auf der Liste der Teilnehmer");
            assertThat(words(c, Mark.NEW)).isEqualTo("Grundlage der Übermittlung: nicht angegeben.");
        });
    }

    @Test
    void whatIsSaidThenIsWhatTheNoticeWouldSay() {
        String then = plain(Notices.of(Sample.LAW.without(Loss.FRAMEWORK)));
        String now = plain(Notices.of(Sample.LAW));
        assertThat(in(changes(sample, FRAMEWORK), Language.GERMAN)).allSatisfy(c -> {
            assertThat(now).contains(c.wording().before().plain().strip());
            assertThat(then).contains(c.wording().after().plain().strip());
        });
    }

    @Test
    void aPartyTakesTheSentencesThatNameItWithIt() {
        NoticeChanges changes = changes(sample, new Loss.OfParty(new Id<>("pty-intuit")));
        assertThat(in(changes, Language.ENGLISH)).isNotEmpty()
                .allSatisfy(c -> assertThat(c.wording().heading()).isEqualTo("Newsletter"))
                .anySatisfy(c -> assertThat(words(c, Mark.STRUCK)).contains("Intuit"))
                .allSatisfy(c -> assertThat(words(c, Mark.NEW)).doesNotContain("Intuit"))
                .noneMatch(NoticeChange::dropped);
    }

    @Test
    void aPartyThatNobodyNamesChangesNothing() {
        assertThat(changes(sample, new Loss.OfParty(new Id<>("pty-nobody")))).isEqualTo(NoticeChanges.NONE);
        assertThat(changes(sample, new Loss.OfDecision("adequacy-nz"))).isEqualTo(NoticeChanges.NONE);
    }

    @Test
    void ownWordingInPlaceOfWhatChangesIsToBeReadAgain() {
        Id<Activity> newsletter = new Id<>("act-newsletter");
        Passage own = new Passage(Passage.Part.TRANSFERS, Optional.of(newsletter), Passage.Way.INSTEAD,
                LocalText.of(Language.ENGLISH, "Intuit takes part in the framework."), "", Extras.NONE);
        Register register = sample.withNotices(sample.notices().stream()
                .map(n -> n.activities().contains(newsletter)
                        ? n.withPassages(Identified.with(n.passages(), own))
                        : n)
                .toList());
        NoticeChanges changes = changes(register, FRAMEWORK);
        assertThat(changes.own()).extracting(OwnWording::passage).containsExactly(own);
        assertThat(changes.changes()).noneMatch(c -> c.wording().heading().equals("Newsletter"));
        assertThat(changes(register, new Loss.OfDecision("adequacy-ch")).own()).isEmpty();
    }

    @Test
    void itIsRememberedForTheSameRegisterAndFoundAnewForAnother() {
        Rewriter rewriter = new Rewriter(Sample.LAW);
        NoticeChanges first = rewriter.of(WhatIf.of(sample, Sample.LAW, FRAMEWORK));
        assertThat(rewriter.of(WhatIf.of(sample, Sample.LAW, new Loss.OfDecision("adequacy-gb"))))
                .isNotEqualTo(first);
        assertThat(rewriter.of(WhatIf.of(sample, Sample.LAW, FRAMEWORK))).isSameAs(first);
        Register fewer = sample.withNotices(sample.notices().subList(0, 1));
        assertThat(rewriter.of(WhatIf.of(fewer, Sample.LAW, FRAMEWORK)).notices()).isEqualTo(1);
    }

    /// However it is arranged, a notice loses what falls.
    @Test
    void everyStyleTellsTheChange() {
        for (Notice.Style style : Notice.Style.values()) {
            Register styled =
                    sample.withNotices(sample.notices().stream().map(n -> n.withStyle(style)).toList());
            assertThat(in(changes(styled, FRAMEWORK), Language.ENGLISH)).as(style.name())
                    .anyMatch(c -> words(c, Mark.STRUCK).contains("2023/1795") && !c.dropped())
                    .anyMatch(NoticeChange::dropped);
        }
    }

    /// Where paragraphs repeat, only headings tell which belongs to which.
    @Test
    void aVeryLongNoticeChangesOnlyWhereItIsConcerned() {
        int each = places(2) - places(1);
        assertThat(places(14) - places(1)).isPositive().isEqualTo(13 * each);
    }

    private int places(int times) {
        return changes(repeated(times), new Loss.OfParty(new Id<>("pty-microsoft"))).changes().size();
    }

    private Register repeated(int times) {
        return sample.withNotices(sample.notices().stream()
                .map(n -> n.withStyle(Notice.Style.BY_ACTIVITY).withActivities(
                        Collections.nCopies(times, n.activities()).stream().flatMap(List::stream).toList()))
                .toList());
    }

    private static NoticeChanges changes(Register register, Loss loss) {
        return new Rewriter(Sample.LAW).of(WhatIf.of(register, Sample.LAW, loss));
    }

    private static String words(NoticeChange change, Mark mark) {
        return change.wording().pieces().stream().filter(p -> p.mark() == mark).map(p -> p.text().plain())
                .map(w -> w.replace('\u00a0', ' ').strip()).collect(Collectors.joining(" "));
    }

    /// All that the notices say in German.
    private String plain(Notices notices) {
        return sample.notices().stream()
                .flatMap(n -> notices.document(sample, n, Language.GERMAN).blocks().stream())
                .flatMap(RewriterTest::texts).map(Text::plain).collect(Collectors.joining("\n"));
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(text);
            case Block.Bullets(var items) -> items.stream();
            default -> Stream.of();
        };
    }

    private static List<NoticeChange> in(NoticeChanges changes, Language language) {
        return changes.changes().stream().filter(c -> c.language().equals(language)).toList();
    }
}
