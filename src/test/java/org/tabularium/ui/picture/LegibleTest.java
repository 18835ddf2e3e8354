package org.tabularium.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.check.whatif.Loss;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.Samples;
import org.tabularium.picture.flow.FlowContent;
import org.tabularium.picture.flow.FlowPicture;
import org.tabularium.picture.flow.Stage;
import org.tabularium.picture.map.MapFrame;
import org.tabularium.picture.poster.Poster;
import org.tabularium.ui.InkColours;

/// Every word of every picture stands out of what it lies on by 4.5 : 1 (WCAG 2.2, 1.4.3), be it land, a band or a label.
class LegibleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Law LAW = Law.load().asOf(TODAY);
    private static List<Drawing> drawings = List.of();

    @BeforeAll
    static void draw() {
        Register register = Samples.nordlicht();
        drawings = Stream.concat(
                posters(register).map(p -> p.drawing(register, LAW, TODAY, Language.GERMAN)),
                register.activities().stream().map(a -> followed(FlowContent.of(a, register, LAW)))).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyWordStandsOutOfWhatItLiesOn(InkColours.Ground ground) throws Exception {
        InkColours colours = InkColours.on(ground);
        for (Drawing drawing : drawings) {
            assertThat(Painted.words(drawing, colours)).as(drawing.title()).isNotEmpty()
                    .allSatisfy(
                            word -> assertThat(word.contrast()).as(word.text()).isGreaterThanOrEqualTo(4.5));
        }
    }

    private static Stream<Poster> posters(Register register) {
        return Stream.concat(
                Stream.of(new Poster.Retention(), new Poster.Coverage(), new Poster.Dates(),
                        new Poster.Transfers(MapFrame.WORLD, Optional.empty()),
                        new Poster.Transfers(MapFrame.EUROPE, Loss.read("dpf", LAW))),
                register.activities().stream().map(Activity::id).map(Poster.Flow::new));
    }

    private static Drawing followed(FlowContent content) {
        return new FlowPicture(Ruler.bundled(), LAW, Language.ENGLISH).laid(content, 1120, 600)
                .drawing(content.through(List.of(content.stations(Stage.PEOPLE).getFirst())));
    }
}
