package org.tabularium.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;
import org.tabularium.model.Pieces.Ends;

/// Lists in pieces behave as any other list, and tell how much of them is the same.
class PiecesTest {

    @Property(seed = Chance.SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aListInPiecesIsTheListItWasMadeFrom(@ForAll @IntRange(min = 0, max = 300) int size) {
        assertAlike(Pieces.of(plain(size)), plain(size));
    }

    @Property(seed = Chance.SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void elementsAreExchangedInACopyOnly(@ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @IntRange(min = 0, max = 299) int any,
            @ForAll @Size(max = 150) List<@IntRange(min = 0, max = 9) Integer> numbers) {
        int place = any % size;
        List<String> others = numbers.stream().map(n -> "new " + n).limit(size - place).toList();
        List<String> expected = plain(size);
        for (int i = 0; i < others.size(); i++) {
            expected.set(place + i, others.get(i));
        }
        Pieces<String> pieces = Pieces.of(plain(size));
        assertAlike(pieces.with(place, others), expected);
        assertAlike(pieces, plain(size));
        List<String> one = plain(size);
        one.set(place, "one");
        assertAlike(pieces.with(place, "one"), one);
    }

    @Property(seed = Chance.SEED, tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theEndsInCommonAreThoseFoundElementByElement(@ForAll @IntRange(min = 0, max = 300) int size,
            @ForAll @Size(max = 3) List<@IntRange(min = 0, max = 299) Integer> exchanged,
            @ForAll @Size(max = 2) List<@IntRange(min = 0, max = 299) Integer> removed) {
        Pieces<String> before = Pieces.of(plain(size));
        Pieces<String> now = before;
        for (int place : exchanged) {
            now = place < size ? now.with(place, "new") : now;
        }
        assertEnds(before, now);
        List<String> fewer = new ArrayList<>(now);
        removed.stream().filter(place -> place < fewer.size()).forEach(place -> fewer.remove((int) place));
        assertEnds(before, Pieces.of(fewer));
        assertEnds(Pieces.of(fewer), before);
        assertEnds(before, fewer);
    }

    @Test
    void equalElementsThatAreOtherObjectsAreNoneInCommon() {
        List<LocalText> before = List.of(LocalText.of(Language.GERMAN, "Lohn"));
        List<LocalText> now = List.of(LocalText.of(Language.GERMAN, "Lohn"));
        assertThat(Pieces.of(before)).isEqualTo(Pieces.of(now));
        assertThat(Ends.of(Pieces.of(before), Pieces.of(now))).isEqualTo(new Ends(0, 0));
    }

    @Test
    void aListInPiecesCannotBeChanged() {
        List<String> source = plain(3);
        Pieces<String> pieces = Pieces.of(source);
        source.set(0, "other");
        assertThat(pieces).isEqualTo(plain(3));
        assertThatThrownBy(() -> pieces.set(0, "other")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> pieces.add("other")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> pieces.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> pieces.with(3, "other")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> pieces.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> pieces.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertAlike(Pieces<String> pieces, List<String> plain) {
        assertThat(pieces).isEqualTo(plain).hasSameHashCodeAs(plain).hasSameSizeAs(plain);
        assertThat(plain).isEqualTo(pieces);
        assertThat(pieces).isEqualTo(Pieces.of(plain));
        assertThat(pieces.toArray()).isEqualTo(plain.toArray());
        assertThat(pieces.equals(plain.subList(0, Math.max(0, plain.size() - 1)))).isEqualTo(plain.isEmpty());
    }

    @SuppressWarnings("ReferenceEquality") // the very same objects are meant
    private static void assertEnds(List<String> before, List<String> now) {
        int most = Math.min(before.size(), now.size());
        int head = 0;
        while (head < most && before.get(head) == now.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.get(before.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
            tail++;
        }
        Ends ends = Ends.of(before, now);
        assertThat(ends).isEqualTo(new Ends(head, tail));
        assertThat(ends.middle(now)).isEqualTo(now.subList(head, now.size() - tail));
    }

    /// The same objects each time.
    private static List<String> plain(int size) {
        return new ArrayList<>(
                IntStream.range(0, size).mapToObj(i -> ("element " + i).intern()).toList());
    }
}
