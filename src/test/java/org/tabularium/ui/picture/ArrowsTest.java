package org.tabularium.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;
import org.tabularium.ui.picture.Arrows.Arrow;

class ArrowsTest {

    @Example
    void anArrowLeadsToTheNearestInItsDirection() {
        List<Box> boxes = List.of(at(0, 0), at(30, 10), at(20, -15), at(0, 40), at(-50, 0));
        assertThat(Arrows.next(boxes, 0, Arrow.RIGHT)).hasValue(2);
        assertThat(Arrows.next(boxes, 2, Arrow.DOWN)).hasValue(1);
        assertThat(Arrows.next(boxes, 0, Arrow.DOWN)).hasValue(3);
        assertThat(Arrows.next(boxes, 0, Arrow.LEFT)).hasValue(4);
    }

    @Example
    void whatLiesRatherBelowThanBesideIsNotReachedSideways() {
        List<Box> boxes = List.of(at(0, 0), at(10, 30), at(100, 5));
        assertThat(Arrows.next(boxes, 0, Arrow.RIGHT)).hasValue(2);
        assertThat(Arrows.next(boxes, 0, Arrow.DOWN)).hasValue(1);
    }

    @Example
    void whereNothingLiesTheArrowLeadsNowhere() {
        assertThat(Arrows.next(List.of(at(0, 0), at(5, 0)), 0, Arrow.UP)).isEmpty();
        assertThat(Arrows.next(List.of(at(0, 0)), 0, Arrow.RIGHT)).isEmpty();
    }

    @Example
    void aGridIsWalkedCellByCell() {
        List<Box> grid = List.of(at(0, 0), at(20, 0), at(40, 0), at(0, 20), at(20, 20), at(40, 20));
        assertThat(Arrows.next(grid, 0, Arrow.RIGHT)).hasValue(1);
        assertThat(Arrows.next(grid, 1, Arrow.DOWN)).hasValue(4);
        assertThat(Arrows.next(grid, 4, Arrow.LEFT)).hasValue(3);
        assertThat(Arrows.next(grid, 5, Arrow.UP)).hasValue(2);
    }

    /// Few places for many boxes: in rows, on diagonals, on top of each other.
    @Property(seed = Chance.SEED)
    void everythingCanBeReachedFromEverywhere(@ForAll("scattered") List<Box> boxes) {
        for (int from = 0; from < boxes.size(); from++) {
            assertThat(reached(boxes, from)).hasSize(boxes.size());
        }
    }

    @Provide
    Arbitrary<List<Box>> scattered() {
        Arbitrary<Integer> near = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> far = Arbitraries.integers().between(-400, 400);
        Arbitrary<Box> close = Combinators.combine(near, near).as((x, y) -> at(x, y));
        Arbitrary<Box> wide = Combinators.combine(far, far).as((x, y) -> at(x, y));
        return Arbitraries.oneOf(close.list().ofMinSize(1).ofMaxSize(14),
                Arbitraries.oneOf(close, wide).list().ofMinSize(1).ofMaxSize(40));
    }

    /// The numbers of the boxes to which arrows lead from one of them.
    static Set<Integer> reached(List<Box> boxes, int from) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        Deque<Integer> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            int at = open.remove();
            for (Arrow arrow : Arrow.values()) {
                OptionalInt next = Arrows.next(boxes, at, arrow);
                if (next.isPresent() && reached.add(next.getAsInt())) {
                    open.add(next.getAsInt());
                }
            }
        }
        return reached;
    }

    private static Box at(double x, double y) {
        return new Box(x - 4, y - 4, x + 4, y + 4);
    }
}
