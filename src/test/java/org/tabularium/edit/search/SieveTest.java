package org.tabularium.edit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tabularium.Chance;

/// Sifting texts before looking into them.
class SieveTest {

    @Property(seed = Chance.SEED, edgeCases = EdgeCasesMode.NONE)
    void noTextThatContainsAWordIsSiftedOutAlsoOnceOneHasBeenReplaced(@ForAll("texts") List<String> texts,
            @ForAll("word") String replaced, @ForAll("word") String wanted) {
        assertNoneIsLost(Sieve.of(texts), texts, wanted);
        List<String> edited = new ArrayList<>(texts);
        edited.set(texts.size() / 2, replaced);
        assertNoneIsLost(Sieve.of(texts).with(texts.size() / 2, replaced), edited, wanted);
    }

    @Test
    void aTextWithoutTheWordIsSiftedOutAndNoLongerOnceItHasIt() {
        Sieve sieve = Sieve.of(List.of("wir fuehren die akten", "wir loeschen die akten"));
        int[] wanted = Sieve.sequences("loeschen");
        assertThat(sieve.mayContain(wanted)).isEqualTo(0b10);
        assertThat(sieve.with(1, "wir lesen").with(0, "loeschen").mayContain(wanted)).isEqualTo(0b01);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().withChars("abcß ").ofMaxLength(40).list().ofMinSize(1).ofMaxSize(64);
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("abcß").ofMinLength(1).ofMaxLength(5);
    }

    private static void assertNoneIsLost(Sieve sieve, List<String> texts, String wanted) {
        long left = sieve.mayContain(Sieve.sequences(wanted));
        for (int i = 0; i < texts.size(); i++) {
            assertThat((left >>> i & 1) != 0 || !texts.get(i).contains(wanted)).as(texts.get(i)).isTrue();
        }
    }
}
