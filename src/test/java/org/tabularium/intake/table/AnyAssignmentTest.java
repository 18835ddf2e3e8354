package org.tabularium.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tabularium.Chance;

class AnyAssignmentTest {

    /// Compared with trying everything.
    @Property(seed = Chance.SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingGainsMore(@ForAll @IntRange(min = 1, max = 5) int things,
            @ForAll @IntRange(min = 1, max = 5) int takers,
            @ForAll @Size(25) int[] values) {
        double[][] gains = new double[things][takers];
        for (int i = 0; i < things; i++) {
            gains[i] = Arrays.stream(values, i * 5, i * 5 + takers)
                    .mapToDouble(v -> Math.floorMod(v, 100) / 100.0).toArray();
        }
        int[] taken = Assignment.best(gains);
        double sum = 0;
        for (int i = 0; i < things; i++) {
            sum += taken[i] < 0 ? 0 : gains[i][taken[i]];
        }
        assertThat(Arrays.stream(taken).filter(t -> t >= 0)).doesNotHaveDuplicates();
        assertThat(sum).isCloseTo(most(gains, 0, new boolean[takers]), within(1e-9));
    }

    private static double most(double[][] gains, int thing, boolean[] used) {
        if (thing == gains.length) {
            return 0;
        }
        double best = most(gains, thing + 1, used);
        for (int t = 0; t < used.length; t++) {
            if (!used[t]) {
                used[t] = true;
                best = Math.max(best, gains[thing][t] + most(gains, thing + 1, used));
                used[t] = false;
            }
        }
        return best;
    }
}
