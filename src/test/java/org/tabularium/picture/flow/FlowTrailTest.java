package org.tabularium.picture.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.Samples;
import org.tabularium.picture.flow.FlowTrail.Step;

/// A path is followed with four keys, and only along what flows.
class FlowTrailTest {
    private static final Law LAW = Law.load();
    private final FlowDrawing support = flow("act-support");

    @Test
    void toTheRightThePathGrowsToTheCountry() {
        FlowTrail trail = walk(FlowTrail.of(support.column(Stage.PEOPLE).getFirst()), Step.RIGHT, Step.RIGHT,
                Step.RIGHT, Step.RIGHT);
        assertThat(trail.stations()).hasSize(5);
        assertThat(trail.here().stage()).isEqualTo(Stage.COUNTRIES);
        assertThat(support.content().paths()).contains(trail.stations());
        assertThat(walk(trail, Step.RIGHT)).isEqualTo(trail);
    }

    @Test
    void backToTheLeftThePathStays() {
        FlowTrail trail = walk(FlowTrail.of(support.column(Stage.PEOPLE).getFirst()), Step.RIGHT, Step.RIGHT);
        assertThat(walk(trail, Step.LEFT, Step.LEFT).stations()).isEqualTo(trail.stations());
        assertThat(walk(trail, Step.LEFT, Step.LEFT, Step.LEFT))
                .isEqualTo(new FlowTrail(trail.stations(), 0));
    }

    @Test
    void aPathCanBeginAtACountry() {
        FlowTrail trail =
                walk(FlowTrail.of(new Station.Land("PH")), Step.LEFT, Step.LEFT, Step.LEFT, Step.LEFT);
        assertThat(trail.here().stage()).isEqualTo(Stage.PEOPLE);
        assertThat(support.content().paths()).contains(trail.stations());
    }

    @Test
    void upAndDownLieOtherWaysOfThePathSoFar() {
        FlowTrail trail = walk(FlowTrail.of(support.column(Stage.PEOPLE).getFirst()), Step.RIGHT, Step.DOWN);
        assertThat(trail.stations()).hasSize(2);
        assertThat(support.content().through(trail.stations()).isEmpty()).isFalse();
        assertThat(walk(trail, Step.UP).stations()).isNotEqualTo(trail.stations());
    }

    @Test
    void everyStationOfEverySampleIsReached() {
        for (Register register : Samples.all().toList()) {
            register.activities().forEach(activity -> {
                FlowDrawing flow = new FlowPicture(Ruler.bundled(), LAW, Language.ENGLISH)
                        .laid(FlowContent.of(activity, register, LAW), 1192, 700);
                Stream.of(Stage.values()).forEach(stage -> {
                    List<Station> column = flow.column(stage);
                    for (int i = 0; i < column.size(); i++) {
                        FlowTrail trail = FlowTrail.of(column.getFirst());
                        for (int k = 0; k < i; k++) {
                            trail = trail.step(Step.DOWN, flow);
                        }
                        assertThat(trail.here()).isEqualTo(column.get(i));
                    }
                });
            });
        }
    }

    private FlowTrail walk(FlowTrail trail, Step... steps) {
        FlowTrail now = trail;
        for (Step step : steps) {
            now = now.step(step, support);
        }
        return now;
    }

    private static FlowDrawing flow(String activity) {
        Register register = Samples.nordlicht();
        return new FlowPicture(Ruler.bundled(), LAW, Language.ENGLISH).laid(
                FlowContent.of(register.activities()
                        .stream().filter(a -> a.id().value().equals(activity)).findFirst().orElseThrow(),
                        register, LAW),
                1192,
                700);
    }
}
