package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;

/// Texts that are searched as one.
class HaystackTest {

    @Property(seed = Chance.SEED)
    void aTextIsFoundWhereItsWordsAreAndNeverAcrossTwoTexts(@ForAll("texts") List<String> texts,
            @ForAll("texts") List<String> edited, @ForAll("words") String wanted) {
        Haystack<String> haystack = new Haystack<>();
        haystack.read(texts, texts::get);
        assertThat(found(haystack, texts, wanted)).isEqualTo(containing(texts, wanted));
        haystack.read(edited, edited::get);
        assertThat(found(haystack, edited, wanted)).isEqualTo(containing(edited, wanted));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(4).list().ofMaxSize(150);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(3);
    }

    private static List<String> found(Haystack<String> haystack, List<String> texts, String wanted) {
        return haystack.containing(wanted).stream().mapToObj(texts::get).toList();
    }

    private static List<String> containing(List<String> texts, String wanted) {
        return texts.stream().filter(text -> text.contains(wanted)).toList();
    }
}
