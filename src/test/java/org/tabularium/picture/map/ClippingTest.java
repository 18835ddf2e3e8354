package org.tabularium.picture.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.tabularium.Chance;

class ClippingTest {
    private static final Box FRAME = new Box(0, 0, 100, 50);

    @Property(seed = Chance.SEED, tries = 300)
    void nothingOfARingIsLeftOutsideTheFrame(
            @ForAll @Size(min = 3, max = 30) List<@DoubleRange(min = -200, max = 200) Double> numbers) {
        double[] ring = ring(numbers);
        double[] cut = Clipping.to(FRAME, ring);
        for (int i = 0; i < cut.length; i += 2) {
            assertThat(cut[i]).isBetween(-1e-9, 100 + 1e-9);
            assertThat(cut[i + 1]).isBetween(-1e-9, 50 + 1e-9);
        }
    }

    @Example
    void aRingWithinTheFrameStaysTheSame() {
        double[] ring = {10, 10, 20, 10, 20, 20};
        assertThat(Clipping.to(FRAME, ring)).isSameAs(ring);
    }

    @Example
    void aRingAroundTheFrameBecomesTheFrame() {
        assertThat(area(Clipping.to(FRAME, new double[] {-50, -50, 500, -50, 500, 500, -50, 500})))
                .isCloseTo(5000, within(1e-6));
    }

    @Example
    void ofARingOverTheEdgeThePartInsideIsLeft() {
        assertThat(area(Clipping.to(FRAME, new double[] {90, 10, 120, 10, 120, 30, 90, 30})))
                .isCloseTo(200, within(1e-6));
    }

    @Example
    void aRingBesideTheFrameIsGone() {
        assertThat(Clipping.to(FRAME, new double[] {110, 10, 120, 10, 120, 30})).isEmpty();
    }

    private static double[] ring(List<Double> numbers) {
        return numbers.stream().flatMapToDouble(n -> java.util.stream.DoubleStream.of(n, n * 7 % 200))
                .toArray();
    }

    private static double area(double[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(twice) / 2;
    }
}
