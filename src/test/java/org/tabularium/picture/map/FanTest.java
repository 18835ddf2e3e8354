package org.tabularium.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;

class FanTest {
    private static final Box FRAME = new Box(0, 0, 800, 400);
    private static final Spot HOME = new Spot(400, 100);

    @Property(seed = Chance.SEED, tries = 200)
    void arcsLeadFromTheHomeToTheirMarkWithinTheFrame(@ForAll("spots") List<Spot> marks) {
        List<Arc> arcs = Fan.of(HOME, marks, FRAME);
        assertThat(arcs).hasSameSizeAs(marks);
        for (int i = 0; i < marks.size(); i++) {
            Arc arc = arcs.get(i);
            assertThat(arc.from()).isEqualTo(HOME);
            assertThat(arc.to()).isEqualTo(marks.get(i));
            assertThat(IntStream.rangeClosed(0, 20).mapToObj(k -> arc.at(k / 20.0)))
                    .allMatch(FRAME.inset(-0.01)::holds);
        }
    }

    @Example
    void marksInOneDirectionAreReachedOnDifferentWays() {
        List<Arc> arcs =
                Fan.of(HOME, List.of(new Spot(500, 150), new Spot(600, 200), new Spot(700, 250)), FRAME);
        for (int i = 0; i < arcs.size(); i++) {
            for (Arc other : arcs.subList(0, i)) {
                double apart = Math.abs(leaving(arcs.get(i)) - leaving(other));
                assertThat(Math.toDegrees(apart)).isGreaterThan(6);
            }
        }
    }

    @Example
    void arcsToTheWestAndTheEastRise() {
        assertThat(Fan.of(HOME, List.of(new Spot(100, 120), new Spot(700, 120)), FRAME))
                .allMatch(arc -> arc.at(0.5).y() < 80);
    }

    private static double leaving(Arc arc) {
        Spot soon = arc.at(0.01);
        return Math.atan2(arc.from().y() - soon.y(), soon.x() - arc.from().x());
    }

    @Provide
    static Arbitrary<List<Spot>> spots() {
        return Combinators
                .combine(Arbitraries.doubles().between(1, 799), Arbitraries.doubles().between(1, 399))
                .as(Spot::new).list().ofMaxSize(80);
    }
}
