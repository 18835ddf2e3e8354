package org.tabularium.picture.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.tabularium.Chance;

class ProjectionTest {
    private static final double STEP = 0.01;

    /// A small square of degrees has the area of its part of the globe, wherever it lies.
    @Property(seed = Chance.SEED, tries = 300)
    void areasStayAsTheyAre(@ForAll Projection projection,
            @ForAll @DoubleRange(min = -160, max = 180) double longitude,
            @ForAll @DoubleRange(min = -55, max = 84) double latitude) {
        double[] at = projection.of(longitude, latitude);
        double[] east = projection.of(longitude + STEP, latitude);
        double[] north = projection.of(longitude, latitude + STEP);
        double area =
                Math.abs((east[0] - at[0]) * (north[1] - at[1]) - (east[1] - at[1]) * (north[0] - at[0]));
        double wanted = Math.pow(Math.toRadians(STEP), 2) * Math.cos(Math.toRadians(latitude));
        assertThat(area / wanted).isCloseTo(1, within(0.002));
    }

    /// The half axes of Equal Earth are 2.70663 and 1.31734 radii (Šavrič, Patterson and Jenny, 2019).
    @Example
    void equalEarthIsAsWideAndHighAsItsAuthorsSay() {
        assertThat(Projection.EQUAL_EARTH.of(11 + 180, 0)[0]).isCloseTo(2.70663, within(1e-5));
        assertThat(Projection.EQUAL_EARTH.of(11, 90)[1]).isCloseTo(-1.31734, within(1e-4));
        assertThat(Projection.EQUAL_EARTH.of(11, 0)).containsExactly(new double[] {0, 0}, within(1e-12));
    }

    @Example
    void europeIsSeenFromAboveItsMiddle() {
        assertThat(Projection.LAMBERT.of(10, 52)).containsExactly(new double[] {0, 0}, within(1e-12));
        assertThat(Projection.LAMBERT.of(10, 62)[1]).isCloseTo(-2 * Math.sin(Math.toRadians(5)),
                within(1e-9));
        assertThat(Projection.LAMBERT.of(20, 52)[0]).isPositive();
    }
}
