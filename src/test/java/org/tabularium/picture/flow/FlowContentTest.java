package org.tabularium.picture.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Origin;
import org.tabularium.law.Footing;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Place;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.picture.Samples;

/// What flows in an activity follows from the register by the rules of the model, and nothing is made up.
class FlowContentTest {
    private static final Law LAW = Law.load();
    private static final Register TWO = Crowded.of(2, true);

    @Test
    void aUseAppliesToAllPurposesAndRecipientsItDoesNotLeaveOut() {
        FlowContent whole = content(a -> a);
        assertThat(whole.paths()).hasSize(2 * 2 * 2 * 2).doesNotHaveDuplicates();
        FlowContent narrow = content(a -> a.withUses(List.of(a.uses().getFirst()
                .withPurposes(List.of(new Id<>("pur-1"))).withRecipients(List.of(new Id<>("dis-0"))))));
        assertThat(narrow.paths().filter(p -> p.size() == 5)).hasSize(2 * 2)
                .allSatisfy(path -> assertThat(path)
                        .contains(aim("pur-1"), receiver("dis-0"), new Station.Land("DE")));
    }

    @Test
    void whatNoUseAppliesToStandsByItself() {
        FlowContent content = content(a -> a.withUses(List.of(a.uses().getFirst()
                .withPurposes(List.of(new Id<>("pur-1"))).withRecipients(List.of(new Id<>("dis-0"))))));
        assertThat(content.stations(Stage.PURPOSES)).containsExactly(aim("pur-0"), aim("pur-1"));
        assertThat(content.bands())
                .noneMatch(b -> b.to().equals(aim("pur-0")) || b.from().equals(aim("pur-0")));
        assertThat(content.categories(receiver("dis-1"))).isZero();
        assertThat(content.bands()).anyMatch(b -> b.from().equals(receiver("dis-1")));
    }

    @Test
    void aBandIsAsWideAsItHasCategoriesOfData() {
        FlowContent content = content(a -> a);
        assertThat(content.bands()).allSatisfy(b -> assertThat(b.categories())
                .isEqualTo(b.from().stage() == Stage.PEOPLE || b.from().stage() == Stage.DATA ? 1 : 2));
        assertThat(content.categories(receiver("dis-1"))).isEqualTo(2);
    }

    @Test
    void missingPartsAreGaps() {
        FlowContent nothing = content(a -> Activity.blank(a.id(), a.name(), a.status()));
        assertThat(nothing.isBlank()).isTrue();
        FlowContent named =
                content(a -> Activity.blank(a.id(), a.name(), a.status()).withPurposes(a.purposes()));
        assertThat(named.isBlank()).isFalse();
        assertThat(named.paths()).containsExactly(
                List.of(open(Stage.PEOPLE), open(Stage.DATA), aim("pur-0"), open(Stage.RECIPIENTS)),
                List.of(open(Stage.PEOPLE), open(Stage.DATA), aim("pur-1"), open(Stage.RECIPIENTS)));
        assertThat(named.bands()).allMatch(b -> b.categories() == 0);
    }

    @Test
    void whereNobodyReceivesDataTheyStayInTheHouse() {
        FlowContent content = content(a -> a.withDisclosures(Answer.none()));
        assertThat(content.paths()).allSatisfy(path -> assertThat(path).endsWith(new Station.InHouse(),
                new Station.Land("DE")));
        assertThat(content.transfers()).isEmpty();
        assertThat(content.isBlank()).isFalse();
    }

    @Test
    void peopleInsideAreWhereTheControllerHasItsSeat() {
        FlowContent content =
                content(a -> a.withDisclosures(Answer.of(List.of(Disclosure.blank(new Id<>("dis-in"),
                        new Recipient.Internal(LocalText.of(Language.GERMAN, "Vertrieb")))))));
        assertThat(content.bands()).filteredOn(b -> b.from().equals(receiver("dis-in"))).singleElement()
                .satisfies(b -> {
                    assertThat(b.to()).isEqualTo(new Station.Land("DE"));
                    assertThat(b.footing()).isEmpty();
                    assertThat(b.origin()).isEqualTo(new Origin("controller", "address/country"));
                });
    }

    @Test
    void aCategoryOfRecipientsWithoutACountryEndsThePath() {
        FlowContent content =
                content(a -> a.withDisclosures(Answer.of(List.of(Disclosure.blank(new Id<>("dis-many"),
                        new Recipient.Category(LocalText.of(Language.GERMAN, "Banken"), ""))))));
        assertThat(content.stations(Stage.COUNTRIES)).isEmpty();
        assertThat(content.paths()).allSatisfy(path -> assertThat(path).endsWith(receiver("dis-many")));
    }

    @Test
    void remoteAccessCountsAsATransfer() {
        FlowContent content = party(p -> p.withAddress(Address.EMPTY.withCountry("DE"))
                .withPlaces(List.of(Place.blank(Place.Kind.REMOTE_ACCESS, "PH"))));
        assertThat(content.bands()).filteredOn(b -> b.to().equals(new Station.Land("PH"))).singleElement()
                .satisfies(b -> {
                    assertThat(b.footing()).contains(Footing.NONE);
                    assertThat(b.origin()).isEqualTo(new Origin("pty-1", "places/0/country"));
                });
        assertThat(content.stations(Stage.COUNTRIES)).containsExactlyInAnyOrder(new Station.Land("DE"),
                new Station.Land("PH"));
    }

    @Test
    void aPartyWithoutACountryLeavesAGap() {
        FlowContent content = party(p -> p.withAddress(Address.EMPTY));
        assertThat(content.bands()).filteredOn(b -> b.from().equals(receiver("dis-1"))).singleElement()
                .satisfies(b -> assertThat(b.to()).isEqualTo(open(Stage.COUNTRIES)));
        FlowContent unchosen = content(a -> a.withDisclosures(Answer.of(List.of(
                Disclosure.blank(new Id<>("dis-1"), new Recipient.Named(Optional.empty()))))));
        assertThat(unchosen.stations(Stage.COUNTRIES)).isEmpty();
    }

    @Test
    void whatIsFollowedLiesOnPathsThroughAllThatIsFixed() {
        for (Register register : Samples.all().toList()) {
            for (Activity activity : register.activities()) {
                FlowContent content = FlowContent.of(activity, register, LAW);
                List<List<Station>> paths = content.paths().toList();
                for (List<Station> fixed : List.of(paths.getFirst(), paths.getFirst().subList(0, 1),
                        paths.getLast().subList(paths.getLast().size() - 1, paths.getLast().size()))) {
                    Followed followed = content.through(fixed);
                    List<Station> expected =
                            paths.stream().filter(p -> p.containsAll(fixed)).flatMap(List::stream)
                                    .distinct().toList();
                    assertThat(followed.stations()).as(activity.id().value())
                            .containsExactlyInAnyOrderElementsOf(expected);
                    assertThat(followed.bands()).containsExactlyInAnyOrderElementsOf(
                            paths.stream().filter(p -> p.containsAll(fixed)).flatMap(FlowContentTest::steps)
                                    .distinct()
                                    .toList());
                }
            }
        }
    }

    private static Stream<String> steps(List<Station> path) {
        return IntStream.range(1, path.size())
                .mapToObj(i -> path.get(i - 1).id() + ">" + path.get(i).id());
    }

    @Test
    void stationsThatNoPathPassesTogetherFollowNothing() {
        FlowContent content =
                FlowContent.of(Crowded.reversed(3).activities().getFirst(), Crowded.reversed(3), LAW);
        assertThat(content.through(List.of(new Station.Data(new Id<>("dat-0")), aim("pur-0"))).isEmpty())
                .isTrue();
        assertThat(content.through(List.of(new Station.Data(new Id<>("dat-0")), aim("pur-2"))).isEmpty())
                .isFalse();
    }

    private static FlowContent content(UnaryOperator<Activity> change) {
        return FlowContent.of(change.apply(TWO.activities().getFirst()), TWO, LAW);
    }

    private static FlowContent party(UnaryOperator<Party> change) {
        Register register = TWO.withParties(
                Identified.replace(TWO.parties(), change.apply(TWO.parties().get(1))));
        return FlowContent.of(register.activities().getFirst(), register, LAW);
    }

    private static Station aim(String id) {
        return new Station.Aim(new Id<>(id));
    }

    private static Station receiver(String id) {
        return new Station.Receiver(new Id<>(id));
    }

    private static Station open(Stage stage) {
        return new Station.Open(stage);
    }
}
