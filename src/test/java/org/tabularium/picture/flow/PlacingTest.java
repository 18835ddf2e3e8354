package org.tabularium.picture.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;

/// Boxes of a column keep their order and their distance, and are as near as that allows to where they are wanted.
class PlacingTest {
    private static final double GAP = 3;

    @Property(seed = Chance.SEED)
    void boxesNeverMeetAndStayWithinTheHeight(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -500, max = 1500) Double> wanted,
            @ForAll @DoubleRange(max = 300) double room) {
        double[] heights = wanted.stream().mapToDouble(w -> 1 + Math.abs(w) % 20).toArray();
        double height = Arrays.stream(heights).sum() + GAP * (heights.length - 1) + room;
        double[] tops = Placing.tops(wanted.stream().mapToDouble(d -> d).toArray(), heights, GAP, height);
        assertThat(tops[0]).isGreaterThanOrEqualTo(-1e-6);
        for (int i = 1; i < tops.length; i++) {
            assertThat(tops[i] - tops[i - 1]).isGreaterThanOrEqualTo(heights[i - 1] + GAP - 1e-6);
        }
        assertThat(tops[tops.length - 1] + heights[tops.length - 1]).isLessThanOrEqualTo(height + 1e-6);
    }

    @Test
    void whatIsPossibleIsDoneAsWanted() {
        assertThat(Placing.tops(new double[] {10, 50, 80}, new double[] {20, 20, 20}, GAP, 200))
                .containsExactly(new double[] {10, 50, 80}, offset(1e-9));
    }

    @Test
    void boxesWantedAtOnePlaceStandAroundIt() {
        assertThat(Placing.tops(new double[] {50, 50}, new double[] {20, 20}, 0, 200))
                .containsExactly(new double[] {40, 60}, offset(1e-9));
    }
}
