package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.edit.Spot;
import org.tabularium.edit.StepName;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Notice;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.ui.place.NoticeSpots;

/// A notice of a hundred activities is set only where it is seen, and yet behaves as if all of it were there.
class LongNoticeTest {
    private static final int ACTIVITIES = 100;
    private static final int MOST = 250;
    private static final Spot PLACE = new Spot("notice", "not-alle", "");
    @TempDir Path folder;

    @Test
    void onlyWhatIsSeenOrNearIsSet() throws Exception {
        try (Journey user = opened()) {
            assertThat(user.preview()).contains("Verantwortlicher", "Controller");
            assertThat(set(user)).hasSizeBetween(20, MOST);
            assertThat(height(user)).isGreaterThan(10_000);
            scroll(user, 0.4);
            scroll(user, 0.8);
            assertThat(set(user)).hasSizeBetween(20, MOST);
        }
    }

    @Test
    void atTheEndTheLastSentenceIsSeen() throws Exception {
        try (Journey user = opened()) {
            assertThat(user.preview()).doesNotContain("Beschwerde bei einer Aufsichtsbehörde");
            scroll(user, 1);
            assertThat(user.preview()).contains("Beschwerde", "complaint");
            Node last = paragraphs(user).getLast();
            assertThat(isSeen(user, last)).isTrue();
            assertThat(pane(user).getVvalue()).isEqualTo(1);
        }
    }

    @Test
    void paragraphsStandInReadingOrderAlsoAfterEdits() throws Exception {
        try (Journey user = opened()) {
            assertThat(fromAbove(user)).isSorted();
            scroll(user, 0.5);
            assertThat(fromAbove(user)).isSorted();
            look(user, 48);
            user.screen(() -> edit(user, 48, "Zweck, der neu ist"));
            assertThat(user.preview()).contains("Zweck, der neu ist");
            assertThat(fromAbove(user)).isSorted();
        }
    }

    @Test
    void aSentenceFarAwayIsSetWhenItIsLookedFor() throws Exception {
        try (Journey user = opened()) {
            assertThat(user.preview()).doesNotContain("Zweck 70");
            look(user, 70);
            assertThat(user.isMarked("Zweck 70")).isTrue();
            assertThat(isSeen(user, user.sentence("Zweck 70"))).isTrue();
        }
    }

    @Test
    void whatIsReadStaysWhereItIsWhileAnEditAboveMakesTheTextLonger() throws Exception {
        try (Journey user = opened()) {
            scroll(user, 0.5);
            Node read = paragraphs(user).stream().filter(n -> isSeen(user, n)).findFirst().orElseThrow();
            double before = read.localToScene(0, 0).getY();
            user.screen(() -> edit(user, 5, "Ein langer Zweck. ".repeat(60)));
            assertThat(read.localToScene(0, 0).getY()).isCloseTo(before, within(2.0));
        }
    }

    private static void edit(Journey user, int activity, String purpose) {
        Id<Activity> id = new Id<>("act-" + activity);
        user.editor().edit(new StepName("step.change", "purpose.text"), PLACE,
                r -> Vocabulary.ACTIVITIES.find(r, id)
                        .map(a -> Vocabulary.ACTIVITIES.replace(r, activity(activity, purpose))).orElse(r));
    }

    private static ScrollPane pane(Journey user) {
        return (ScrollPane) user.one(".pair", n -> true);
    }

    private static void scroll(Journey user, double to) throws Exception {
        user.screen(() -> pane(user).setVvalue(to));
        user.screen(() -> {});
    }

    /// Looks for what is said of the purpose of an activity.
    private static void look(Journey user, int activity) throws Exception {
        user.screen(() -> user.shell.reveal(new Spot("notice", "not-alle",
                NoticeSpots.saying("act-" + activity, "purposes/pur-a/text"))));
    }

    private static double height(Journey user) {
        return pane(user).getContent().getBoundsInLocal().getHeight();
    }

    private static List<Node> paragraphs(Journey user) {
        return ((Parent) pane(user).getContent()).getChildrenUnmodifiable().stream()
                .filter(n -> !n.lookupAll(".paper-text").isEmpty()).toList();
    }

    private static List<Node> set(Journey user) {
        return List.copyOf(pane(user).getContent().lookupAll(".paper-flow"));
    }

    /// How far below the top the paragraphs stand, in the order in which they are read.
    private static List<Double> fromAbove(Journey user) {
        List<Double> tops = new ArrayList<>();
        paragraphs(user).forEach(n -> tops.add(n.getLayoutY()));
        assertThat(tops).hasSizeGreaterThan(20);
        return tops;
    }

    private static boolean isSeen(Journey user, Node node) {
        Bounds desk = pane(user).localToScene(pane(user).getBoundsInLocal());
        Bounds at = node.localToScene(node.getBoundsInLocal());
        return at.getMinY() >= desk.getMinY() && at.getMaxY() <= desk.getMaxY();
    }

    private Journey opened() throws Exception {
        Path file = folder.resolve("lang.ropa");
        RopaFile.save(file, register());
        Journey user = new Journey(folder, Locale.GERMAN);
        user.open(file);
        user.screen(() -> user.shell.reveal(PLACE));
        return user;
    }

    private static Register register() {
        List<Activity> activities =
                IntStream.rangeClosed(1, ACTIVITIES).mapToObj(i -> activity(i, "Zweck " + i)).toList();
        return Small.register().withActivities(activities)
                .withNotices(List.of(Notice.blank(new Id<>("not-alle"), Small.german("Alle"))
                        .withActivities(activities.stream().map(Activity::id).toList())
                        .withVersion("1").withDate(Optional.empty())));
    }

    private static Activity activity(int number, String purpose) {
        return Activity.blank(new Id<>("act-" + number), Small.german("Tätigkeit " + number),
                Activity.Status.ACTIVE)
                .withPurposes(List.of(Purpose.blank(new Id<>("pur-a"), Small.german(purpose))));
    }
}
