package org.tabularium.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tabularium.Chance;

/// Verdicts that outlast edits.
class VerdictsTest {
    private static final Filter.Criterion ANY = new Filter.Criterion.In(Optional.empty());

    @Property(seed = Chance.SEED)
    void theyAreThoseOfTheListAsItIsNow(@ForAll("texts") List<String> before,
            @ForAll("texts") List<String> after) {
        Verdicts<String> verdicts = new Verdicts<>();
        assertThat(met(verdicts, before)).isEqualTo(before.stream().filter(VerdictsTest::isMet).toList());
        assertThat(met(verdicts, after)).isEqualTo(after.stream().filter(VerdictsTest::isMet).toList());
    }

    @Property(seed = Chance.SEED)
    void afterAnEditOnlyTheEditedEntityIsJudged(@ForAll("texts") List<String> texts) {
        Verdicts<String> verdicts = new Verdicts<>();
        met(verdicts, texts);
        List<String> edited = new ArrayList<>(texts);
        edited.set(texts.size() - 1, String.valueOf(new char[] {'a', 'b'}));
        List<String> judged = new ArrayList<>();
        verdicts.meeting(ANY, edited, text -> judged.add(text));
        assertThat(judged).containsExactly("ab");
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(2).map(String::new).list().ofMinSize(1)
                .ofMaxSize(20);
    }

    private static List<String> met(Verdicts<String> verdicts, List<String> texts) {
        return verdicts.meeting(ANY, texts, VerdictsTest::isMet).stream().mapToObj(texts::get).toList();
    }

    private static boolean isMet(String text) {
        return text.startsWith("a");
    }
}
