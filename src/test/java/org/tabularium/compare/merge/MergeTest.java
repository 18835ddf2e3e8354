package org.tabularium.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.compare.merge.TwoSides.activity;
import static org.tabularium.compare.merge.TwoSides.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.compare.merge.Conflict.Nature;
import org.tabularium.edit.References;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Use;
import org.tabularium.store.StoreException;

/// What becomes of two people's edits of the same register.
class MergeTest {
    private static final String NEWSLETTER = "act-newsletter";
    private final Register base = TwoSides.base();

    MergeTest() throws StoreException {}

    @Test
    void languagesOfATextAreEditedSideBySide() {
        Merge merge = Merge.of(base, named(Language.GERMAN, "Rundschreiben"),
                named(Language.ENGLISH, "Circular"));
        assertThat(merge.isClean()).isTrue();
        assertThat(newsletter(merge.merged()).name().texts()).containsAllEntriesOf(
                Map.of(Language.GERMAN, "Rundschreiben", Language.ENGLISH, "Circular"));
    }

    @Test
    void aFieldBothHaveChangedIsAConflictAndOursStandsUntilItIsSettled() {
        Merge merge = Merge.of(base, named(Language.GERMAN, "Rundschreiben"),
                named(Language.GERMAN, "Post").withVersion("9"));
        assertThat(merge.conflicts()).extracting(Conflict::nature).containsExactly(Nature.SAID);
        assertThat(newsletter(merge.merged()).name().in(Language.GERMAN)).isEqualTo("Rundschreiben");
        assertThat(merge.merged().version()).isEqualTo("9");
        Conflict conflict = merge.conflicts().getFirst();
        assertThat(newsletter(merge.settled(Map.of(conflict, Side.THEIRS))).name().in(Language.GERMAN))
                .isEqualTo("Post");
        assertThat(merge.settled(Map.of())).isEqualTo(merge.merged());
    }

    @Test
    void whatBothChangedAlikeIsOneChange() {
        Merge merge = Merge.of(base, named(Language.GERMAN, "Post"), named(Language.GERMAN, "Post"));
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.fromTheirs().isEmpty()).isTrue();
    }

    @Test
    void removedHereAndChangedThereIsAConflict() {
        Register without = Vocabulary.ACTIVITIES.remove(base, new Id<>(NEWSLETTER));
        Merge merge = Merge.of(base, without, named(Language.GERMAN, "Post"));
        assertThat(merge.conflicts()).extracting(Conflict::nature).containsExactly(Nature.REMOVED);
        assertThat(merge.merged()).isEqualTo(without);
        assertThat(newsletter(merge.settled(_ -> Side.THEIRS)).name().in(Language.GERMAN)).isEqualTo("Post");
    }

    @Test
    void whatOneRemovedAndTheOtherNowRefersToStays() {
        Id<Party> id = new Id<>("pty-new");
        Register start = Vocabulary.PARTIES.add(base, Party.blank(id, "Kopierwerk GmbH"));
        Register without = Vocabulary.PARTIES.remove(start, id);
        Register using = activity(start, NEWSLETTER,
                a -> a.withDisclosures(Answer.of(Identified.with(a.disclosures().stated().orElseThrow(),
                        disclosure("dis-9", id)))));
        for (Merge merge : List.of(Merge.of(start, using, without), Merge.of(start, without, using))) {
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.isClean()).isFalse();
            assertThat(merge.kept()).hasSize(1);
            assertThat(merge.merged()).isEqualTo(using);
            assertThat(References.dangling(merge.merged())).isEmpty();
        }
        assertThat(Merge.of(start, using, without).kept().getFirst().by()).isEqualTo(Side.THEIRS);
    }

    @Test
    void aRecipientThatAUseIsNarrowedToStaysThoughTheOtherSideSaysThereAreNone() {
        Register narrowed = activity(base, NEWSLETTER, a -> a.withUses(Identified.replace(a.uses(),
                a.uses().getFirst().withRecipients(List.of(new Id<>("dis-1"))))));
        Register none = activity(base, NEWSLETTER, a -> a.withDisclosures(Answer.none())
                .withUses(a.uses().stream().map(u -> u.withRecipients(List.of())).toList()));
        Merge merge = Merge.of(base, narrowed, none);
        assertThat(References.dangling(merge.merged())).isEmpty();
        assertThat(merge.kept()).hasSize(1);
    }

    @Test
    void partsThatBothAddedUnderTheSameNumberAreTwo() {
        Register ours = adding("Mein Zweck");
        Register theirs = adding("Dein Zweck");
        Merge merge = Merge.of(base, ours, theirs);
        assertThat(merge.isClean()).isTrue();
        Activity merged = newsletter(merge.merged());
        assertThat(merged.purposes().stream().map(p -> p.text().in(Language.GERMAN)))
                .endsWith("Mein Zweck", "Dein Zweck");
        Use last = merged.uses().getLast();
        Use before = merged.uses().get(merged.uses().size() - 2);
        assertThat(List.of(before.purposes().getFirst(), last.purposes().getFirst()))
                .containsExactlyElementsOf(merged.purposes()
                        .subList(merged.purposes().size() - 2, merged.purposes().size()).stream()
                        .map(Purpose::id).toList());
        assertThat(References.dangling(merge.merged())).isEmpty();
    }

    @Test
    void anEntityBothAddedUnderTheSameIdIsMergedFieldByField() {
        Party blank = Party.blank(new Id<>("pty-new"), "Kopierwerk GmbH");
        Merge merge = Merge.of(base, Vocabulary.PARTIES.add(base, blank.withNote("Hof").withProduct("Kopie")),
                Vocabulary.PARTIES.add(base, blank.withNote("Straße").withPolicy("https://example.org")));
        assertThat(merge.conflicts()).hasSize(1);
        Party merged = Identified.find(merge.merged().parties(), blank.id()).orElseThrow();
        assertThat(List.of(merged.note(), merged.product(), merged.policy())).containsExactly("Hof", "Kopie",
                "https://example.org");
    }

    @Test
    void partsOfAnActivityBothAddedAreTheSameIfTheyBearTheSameNumber() {
        Activity blank = Activity.blank(new Id<>("act-copies"), LocalText.of(Language.GERMAN, "Kopien"),
                Activity.Status.DRAFT);
        Purpose purpose = Purpose.blank(new Id<>("pur-a"), LocalText.of(Language.GERMAN, "Kopieren"));
        Merge merge = Merge.of(base, Vocabulary.ACTIVITIES.add(base, blank.withPurposes(List.of(purpose))),
                Vocabulary.ACTIVITIES.add(base, blank.withPurposes(
                        List.of(purpose.withText(LocalText.of(Language.GERMAN, "Vervielfältigen"))))));
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.merged()).isEqualTo(merge.ours());
        assertThat(merge.settled(_ -> Side.THEIRS)).isEqualTo(merge.theirs());
    }

    @Test
    void partsWithoutIdsAreMatchedByWhatTheySay() {
        Register start = destinations("US", "IN");
        Register ours = party(start, "pty-datev",
                p -> p.withDestinations(p.destinations().reversed()));
        Register theirs = party(start, "pty-datev",
                p -> p.withDestinations(List.of(p.destinations().getFirst(),
                        p.destinations().getLast().withCopy(LocalText.of(Language.GERMAN, "auf Anfrage")),
                        Destination.blank("GB"))));
        Merge merge = Merge.of(start, ours, theirs);
        assertThat(merge.isClean()).isTrue();
        List<Destination> merged = Identified.find(merge.merged().parties(), new Id<Party>("pty-datev"))
                .orElseThrow().destinations();
        assertThat(merged.stream().map(Destination::country)).containsExactly("IN", "GB", "US");
        assertThat(merged.getFirst().copy().in(Language.GERMAN)).isEqualTo("auf Anfrage");
    }

    @Test
    void aPartThatOneSideMadeSomethingElseOfIsNotMixed() {
        Register start = destinations("US");
        Register ours = destinations("IN");
        Register theirs = party(start, "pty-datev", p -> p.withDestinations(List.of(p.destinations()
                .getFirst().withCopy(LocalText.of(Language.GERMAN, "auf Anfrage")))));
        Merge merge = Merge.of(start, ours, theirs);
        assertThat(merge.conflicts()).extracting(Conflict::nature).containsExactly(Nature.SAID);
        assertThat(merge.merged()).isEqualTo(ours);
        assertThat(merge.settled(_ -> Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void ordersThatContradictEachOtherAreAConflict() {
        List<Activity> all = base.activities();
        Register ours = base.withActivities(all.reversed());
        Register theirs = base.withActivities(
                Identified.with(all.subList(1, all.size()), all.getFirst()));
        Merge merge = Merge.of(base, ours, theirs);
        assertThat(merge.conflicts()).extracting(Conflict::nature).containsExactly(Nature.ORDER);
        assertThat(merge.merged()).isEqualTo(ours);
        assertThat(merge.settled(_ -> Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void bothTogetherDoNotEmptyAListOfWhichEachLeavesSomething() {
        Register both = base.withLanguages(List.of(Language.GERMAN, Language.ENGLISH));
        Merge merge = Merge.of(both, both.withLanguages(List.of(Language.GERMAN)),
                both.withLanguages(List.of(Language.ENGLISH)));
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.merged().languages()).containsExactly(Language.GERMAN);
    }

    @Test
    void membersOfANewerFormatFromBothSidesAreKept() {
        Merge merge = Merge.of(base, extra("x", "1", "y", "2"), extra("x", "1", "z", "3"));
        assertThat(merge.isClean()).isTrue();
        assertThat(extras(merge.merged())).containsExactlyInAnyOrderEntriesOf(
                Map.of("x", "1", "y", "2", "z", "3"));
        Merge contested = Merge.of(base, extra("x", "1", "y", "2"), extra("x", "3", "z", "4"));
        assertThat(contested.conflicts()).extracting(Conflict::nature).containsExactly(Nature.REST);
        assertThat(extras(contested.settled(_ -> Side.THEIRS)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("x", "3", "y", "2", "z", "4"));
    }

    @Test
    void registersThatBeganApartAreMergedToo() {
        Register mine = Register.blank(List.of(Language.GERMAN), "DE").withVersion("1");
        Register yours = Register.blank(List.of(Language.ENGLISH), "DE");
        Merge merge = Merge.of(mine, yours);
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.merged()).isEqualTo(mine.withLanguages(List.of(Language.GERMAN, Language.ENGLISH)));
        assertThat(Merge.of(base, base.withVersion("9")).conflicts()).hasSize(1);
    }

    private Register named(Language language, String name) {
        return activity(base, NEWSLETTER, a -> a.withName(a.name().with(language, name)));
    }

    private Register adding(String purpose) {
        Id<Purpose> id = new Id<>("pur-x");
        return activity(base, NEWSLETTER, a -> a
                .withPurposes(Identified.with(a.purposes(),
                        Purpose.blank(id, LocalText.of(Language.GERMAN, purpose))))
                .withUses(Identified.with(a.uses(), Use.blank(new Id<>("use-x")).withPurposes(List.of(id)))));
    }

    private Register destinations(String... countries) {
        return party(base, "pty-datev",
                p -> p.withDestinations(List.of(countries).stream().map(Destination::blank).toList()));
    }

    private Register extra(String name, String value, String other, String otherValue) {
        return base.withParties(base.parties().stream().map(p -> p.id().value().equals("pty-datev")
                ? new Party(p.id(), p.name(), p.product(), p.address(), p.contact(), p.representative(),
                        p.dpo(), p.policy(), p.parent(), p.nature(), p.places(), p.contract(), p.vetting(),
                        p.destinations(), p.note(), new Extras(Map.of(name, value, other, otherValue)))
                : p).toList());
    }

    private static Map<String, String> extras(Register register) {
        return Identified.find(register.parties(), new Id<Party>("pty-datev")).orElseThrow().extras()
                .members();
    }

    private static Disclosure disclosure(String id, Id<Party> party) {
        return Disclosure.blank(new Id<>(id), new Recipient.Named(Optional.of(party)));
    }

    private static Activity newsletter(Register register) {
        return Identified.find(register.activities(), new Id<Activity>(NEWSLETTER)).orElseThrow();
    }
}
