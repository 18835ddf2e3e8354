package org.tabularium.compose.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;

/// What two sequences have in common.
class AlignmentTest {

    @Test
    void theLongestCommonSequenceIsKept() {
        Alignment alignment = new Alignment(List.of("a", "b", "c", "d"), List.of("x", "b", "d", "y"));
        assertThat(IntStream.range(0, 4).mapToObj(alignment::isKeptBefore)).containsExactly(false, true,
                false, true);
        assertThat(IntStream.range(0, 4).mapToObj(alignment::isKeptAfter)).containsExactly(false, true, true,
                false);
    }

    @Property(seed = Chance.SEED, tries = 300)
    void whatIsKeptOfOneIsWhatIsKeptOfTheOther(
            @ForAll @Size(max = 12) List<
                    @StringLength(value = 1) @CharRange(from = 'a', to = 'd') String> before,
            @ForAll @Size(max = 12) List<
                    @StringLength(value = 1) @CharRange(from = 'a', to = 'd') String> after) {
        Alignment alignment = new Alignment(before, after);
        List<String> common = kept(before, alignment, true);
        assertThat(common).isEqualTo(kept(after, alignment, false));
        assertThat(common).hasSize(longest(before, after));
    }

    /// Ten thousand elements with a change at either end are beyond what pairs can be counted for.
    @Test
    void longSequencesAreHeldTogetherByWhatComesOnce() {
        List<String> before =
                new ArrayList<>(IntStream.range(0, 10_000).mapToObj(i -> i % 10 == 0 ? "same" : "p" + i)
                        .toList());
        List<String> after = new ArrayList<>(before);
        after.set(3, "new");
        after.remove(5_000);
        after.add(9_998, "more");
        Alignment alignment = new Alignment(before, after);
        assertThat(IntStream.range(0, 10_000).filter(alignment::isGone)).containsExactly(3, 5_000);
        assertThat(IntStream.range(0, 10_000).filter(alignment::isNew)).containsExactly(3, 9_998);
    }

    @Test
    void whatHasNothingInCommonIsChangedAsAWhole() {
        Alignment alignment = new Alignment(Collections.nCopies(3_000, "a"), Collections.nCopies(3_000, "b"));
        assertThat(IntStream.range(0, 3_000).allMatch(alignment::isGone)).isTrue();
    }

    private static List<String> kept(List<String> all, Alignment alignment, boolean before) {
        return IntStream.range(0, all.size())
                .filter(i -> before ? alignment.isKeptBefore(i) : alignment.isKeptAfter(i)).mapToObj(all::get)
                .toList();
    }

    /// Counted the simple way.
    private static int longest(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[] row = new int[other.size() + 1];
        for (String element : one) {
            int[] next = new int[other.size() + 1];
            for (int j = 0; j < other.size(); j++) {
                next[j + 1] = element.equals(other.get(j)) ? row[j] + 1 : Math.max(row[j + 1], next[j]);
            }
            row = next;
        }
        return row[other.size()];
    }
}
