package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.document.drawing.Ink;
import org.tabularium.ui.InkColours.Ground;

/// What is drawn stands out for everybody, on the screen as the window paints it and on paper (WCAG 2.2, 1.4.1, 1.4.3
/// and 1.4.11).
class InksTest {
    private static final double READ = 4.5;
    private static final double SEEN = 3;
    /// A difference of colours that is seen at a glance, also for small signs.
    private static final double APART = 10;
    private static final Set<Ink> FOOTINGS = EnumSet.of(Ink.ADEQUACY, Ink.DPF, Ink.SAFEGUARDS, Ink.DEROGATION,
            Ink.NONE);
    private static final Set<Ink> WORDS =
            EnumSet.of(Ink.TEXT, Ink.MUTED, Ink.ACCENT, Ink.ERROR, Ink.GAP, Ink.REMARK,
                    Ink.GOOD, Ink.ADEQUACY, Ink.DPF, Ink.SAFEGUARDS, Ink.DEROGATION, Ink.NONE);
    private static final Set<Ink> SIGNS = EnumSet.of(Ink.BEAM, Ink.GAP_FILL);

    @ParameterizedTest
    @EnumSource
    void wordsAreReadAndSignsAreSeen(Ground ground) throws Exception {
        InkColours colours = InkColours.on(ground);
        assertThat(WORDS).allSatisfy(
                ink -> assertThat(colours.contrast(ink, Ink.GROUND)).isGreaterThanOrEqualTo(READ));
        assertThat(SIGNS).allSatisfy(
                ink -> assertThat(colours.contrast(ink, Ink.GROUND)).isGreaterThanOrEqualTo(SEEN));
    }

    @ParameterizedTest
    @EnumSource
    void signsAndWordsStandOutOfLandAndBandsToo(Ground ground) throws Exception {
        InkColours colours = InkColours.on(ground);
        for (Ink below : List.of(Ink.LAND, Ink.LAND_EEA, Ink.BAND, Ink.BAND_FOLLOWED)) {
            assertThat(colours.contrast(Ink.TEXT, below)).isGreaterThanOrEqualTo(READ);
            assertThat(colours.contrast(Ink.MUTED, below)).isGreaterThanOrEqualTo(READ);
            assertThat(FOOTINGS)
                    .allSatisfy(ink -> assertThat(colours.contrast(ink, below)).isGreaterThanOrEqualTo(SEEN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void signsAreSeenByEverybody(Ground ground) throws Exception {
        InkColours colours = InkColours.on(ground);
        for (Eyes eyes : Eyes.values()) {
            Color below = eyes.see(colours.of(Ink.GROUND));
            assertThat(FOOTINGS).allSatisfy(
                    ink -> assertThat(Eyes.contrast(eyes.see(colours.of(ink)), below)).as("%s", eyes)
                            .isGreaterThanOrEqualTo(SEEN));
        }
    }

    /// Either the colours are apart for whoever looks, or shape and dash are.
    @ParameterizedTest
    @EnumSource
    void whatTransfersRestOnIsToldApartByEverybody(Ground ground) throws Exception {
        InkColours colours = InkColours.on(ground);
        Map<Ink, FootingSigns.Sign> signs = FootingSigns.onTheMap();
        assertThat(signs).containsOnlyKeys(FOOTINGS);
        for (Eyes eyes : Eyes.values()) {
            pairs().forEach(pair -> {
                boolean apart = Eyes.difference(eyes.see(colours.of(pair[0])), eyes.see(colours.of(pair[1])))
                        >= APART;
                FootingSigns.Sign one = Objects.requireNonNull(signs.get(pair[0]));
                FootingSigns.Sign other = Objects.requireNonNull(signs.get(pair[1]));
                assertThat(one.shape()).isNotEqualTo(other.shape());
                assertThat(apart || !one.dashes().equals(other.dashes()))
                        .as("%s and %s for %s", pair[0], pair[1], eyes)
                        .isTrue();
            });
        }
    }

    /// Without this, the test above would prove nothing.
    @Test
    void someOfTheColoursAreAlikeForSome() throws Exception {
        InkColours colours = InkColours.on(Ground.PAPER);
        assertThat(Eyes.difference(Eyes.PROTANOPIA.see(colours.of(Ink.DPF)),
                Eyes.PROTANOPIA.see(colours.of(Ink.SAFEGUARDS)))).isLessThan(APART);
    }

    private static Stream<Ink[]> pairs() {
        return FOOTINGS.stream().flatMap(one -> FOOTINGS.stream().filter(other -> other.compareTo(one) > 0)
                .map(other -> new Ink[] {one, other}));
    }
}
