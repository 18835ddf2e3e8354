package org.tabularium.picture.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Item.Subject;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.Inside;
import org.tabularium.picture.Samples;

/// How flows are drawn: legible whatever there is in them, and always alike.
class FlowPictureTest {
    private static final Law LAW = Law.load();
    private static final FlowPicture ENGLISH = new FlowPicture(Ruler.bundled(), LAW, Language.ENGLISH);
    private static final FlowPicture GERMAN = new FlowPicture(Ruler.bundled(), LAW, Language.GERMAN);

    @Test
    void noWordsLieOnOthersInAnySampleAtAnyWidth() {
        Samples.all().forEach(register -> register.activities()
                .forEach(activity -> Stream.of(300, 792, 1192, 1900)
                        .forEach(width -> Stream.of(ENGLISH, GERMAN)
                                .forEach(picture -> assertThat(
                                        Inside.misplaced(drawn(picture, register, activity, width)))
                                        .as("%s at %s", activity.id(), width).isEmpty()))));
    }

    @Test
    void noWordsLieOnOthersHoweverManyThereAreAndHoweverLongTheyAre() {
        for (int many : List.of(1, 3, 8, 30)) {
            for (boolean whole : List.of(true, false)) {
                Register register = Crowded.of(many, whole);
                FlowContent content = FlowContent.of(register.activities().getFirst(), register, LAW);
                FlowDrawing flow = GERMAN.laid(content, 900, 500);
                assertThat(Inside.misplaced(flow.drawing(Followed.NOTHING))).isEmpty();
                assertThat(Inside
                        .misplaced(flow.drawing(content.through(content.paths().findFirst().orElseThrow()))))
                        .as("the letters of what is followed are wider").isEmpty();
            }
        }
    }

    @Test
    void theSameContentIsAlwaysDrawnAlike() {
        for (boolean whole : List.of(true, false)) {
            Register register = Crowded.of(12, whole);
            Activity activity = register.activities().getFirst();
            assertThat(drawn(ENGLISH, register, activity, 1192))
                    .isEqualTo(drawn(new FlowPicture(Ruler.bundled(), LAW, Language.ENGLISH),
                            Crowded.of(12, whole),
                            activity, 1192));
        }
    }

    @Test
    void theHeightIsFilledWhereThereIsRoomAndGrowsWhereThereIsNot() {
        Register few = Crowded.of(2, true);
        FlowContent content = FlowContent.of(few.activities().getFirst(), few, LAW);
        assertThat(ENGLISH.laid(content, 1192, 700).height()).isEqualTo(700);
        Register many = Crowded.of(30, true);
        assertThat(ENGLISH.laid(FlowContent.of(many.activities().getFirst(), many, LAW), 1192, 700).height())
                .isBetween(1500.0, 3000.0);
    }

    @Test
    void barsAreAsHighAsTheyHaveDataAndBandsShareThemWhole() {
        Register register = Samples.nordlicht();
        register.activities().forEach(activity -> {
            FlowContent content = FlowContent.of(activity, register, LAW);
            FlowLayout layout = FlowLayout.of(content, Map.of(), 700);
            List<Double> units =
                    layout.places().entrySet().stream().filter(e -> content.categories(e.getKey()) > 0)
                            .map(e -> e.getValue().height() / content.categories(e.getKey())).toList();
            assertThat(units).allSatisfy(unit -> assertThat(unit).isCloseTo(units.getFirst(),
                    Offset.offset(1e-9)));
            layout.places().forEach((station, place) -> {
                List<FlowLayout.End> ends =
                        layout.ribbons().stream().filter(r -> r.band().from().equals(station))
                                .map(FlowLayout.Ribbon::start).toList();
                assertThat(ends).allSatisfy(end -> {
                    assertThat(end.y()).isGreaterThanOrEqualTo(place.y() - 1e-9);
                    assertThat(end.y() + end.height()).isLessThanOrEqualTo(place.y() + place.height() + 1e-9);
                });
            });
        });
    }

    @Test
    void purposesStandInTheOrderOfTheirLetters() {
        Register register = Crowded.of(30, false);
        FlowDrawing flow =
                GERMAN.laid(FlowContent.of(register.activities().getFirst(), register, LAW), 1192, 700);
        assertThat(flow.column(Stage.PURPOSES)).isEqualTo(register.activities().getFirst().purposes().stream()
                .map(p -> new Station.Aim(p.id())).toList());
    }

    @Test
    void orderingLetsFewerBandsCross() {
        Register register = Crowded.reversed(6);
        FlowContent content = FlowContent.of(register.activities().getFirst(), register, LAW);
        FlowLayout layout = FlowLayout.of(content, Map.of(), 700);
        assertThat(crossings(layout)).isZero();
    }

    private static long crossings(FlowLayout layout) {
        return layout.ribbons().stream().flatMap(a -> layout.ribbons().stream()
                .filter(b -> a.band().from().stage() == b.band().from().stage()
                        && a.start().y() < b.start().y() && a.end().y() > b.end().y() + 1e-6))
                .count();
    }

    @Test
    void everythingThatCanBeFocusedHasANameOfItsOwnAndAnOrigin() {
        for (Register register : Samples.all().toList()) {
            for (Activity activity : register.activities()) {
                List<Subject> subjects = Inside.subjects(drawn(ENGLISH, register, activity, 1192));
                assertThat(subjects).extracting(Subject::id).doesNotHaveDuplicates();
                assertThat(subjects).allSatisfy(s -> assertThat(s.name()).isNotBlank());
                assertThat(subjects).allSatisfy(s -> assertThat(s.origin()).isPresent());
            }
        }
    }

    @Test
    void figuresStandInTheAlternativeText() {
        Register register = Samples.nordlicht();
        Activity support = register.activities().stream().filter(a -> a.id().value().equals("act-support"))
                .findFirst().orElseThrow();
        String told = drawn(ENGLISH, register, support, 1192).alternative();
        assertThat(told).contains("Larkspur Helpdesk, Inc. › Philippines 2",
                "Philippines, no safeguard recorded",
                "Answering requests, Art.\u00a06(1)(f) GDPR");
        Activity cctv =
                register.activities().stream().filter(a -> a.id().value().equals("act-cctv")).findFirst()
                        .orElseThrow();
        FlowContent few = FlowContent.of(cctv, register, LAW);
        String paths = drawn(ENGLISH, register, cctv, 1192).alternative();
        assertThat(paths).startsWith(few.paths().count() + " paths: ");
        assertThat(paths.split("; ")).hasSize((int) few.paths().count());
    }

    @Test
    void eachLanguageSpeaksItself() {
        Register register = Samples.nordlicht();
        Activity payroll = register.activities().get(2);
        assertThat(Inside.texts(drawn(GERMAN, register, payroll, 1192))).contains("Personen", "Empfänger");
        assertThat(Inside.texts(drawn(ENGLISH, register, payroll, 1192))).contains("People", "Recipients");
        assertThat(drawn(GERMAN, register, payroll, 1192).language()).isEqualTo(Locale.GERMAN.getLanguage());
    }

    private static Drawing drawn(FlowPicture picture, Register register, Activity activity, double width) {
        return picture.laid(FlowContent.of(activity, register, LAW), width, 700).drawing(Followed.NOTHING);
    }
}
