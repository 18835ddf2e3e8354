package org.tabularium.compose.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.Texts;
import org.tabularium.model.Notice;

/// The sentences of notices in both languages.
class NoticeTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private final Texts german = Texts.load(GERMAN, "notice");
    private final Texts english = Texts.load(ENGLISH, "notice");

    @Test
    void bothLanguagesHaveTheSameBlocksInTheSameOrder() {
        assertThat(List.copyOf(german.keys())).hasSizeGreaterThan(200).isEqualTo(List.copyOf(english.keys()));
    }

    /// The controller may be named in one language where the other one needs no subject.
    @Test
    void bothLanguagesHaveTheSamePlaces() {
        for (String key : german.keys()) {
            assertThat(places(english.get(key))).as(key).isEqualTo(places(german.get(key)));
        }
    }

    @Test
    void citationsAreNotTornApart() {
        for (String key : german.keys()) {
            assertThat(german.get(key)).as(key)
                    .doesNotContainPattern("(§|Art\\.|Abs\\.|S\\.|lit\\.|Nr\\.) [0-9a-z{]");
            assertThat(english.get(key)).as(key).doesNotContainPattern("(§|Arts?\\.|no\\.) [0-9]");
        }
    }

    @Test
    void inEveryMannerNoChoiceIsLeftOpen() {
        for (Notice.Salutation salutation : Notice.Salutation.values()) {
            for (Notice.Speaker speaker : Notice.Speaker.values()) {
                for (Texts texts : List.of(german, english)) {
                    Texts spoken = texts.spoken(new Manner(salutation, speaker, true));
                    spoken.keys().forEach(k -> assertThat(spoken.get(k)).as(k).doesNotContain("[", "]", "|")
                            .doesNotContain("  "));
                }
            }
        }
    }

    @Test
    void whoSaysDuSaysItThroughout() {
        Texts spoken = german.spoken(new Manner(Notice.Salutation.FAMILIAR, Notice.Speaker.WE, true));
        spoken.keys().forEach(k -> assertThat(spoken.get(k)).as(k)
                .doesNotContainPattern("\\b(Ihnen|Ihre[mnrs]?|Ihr)\\b"));
    }

    private static Set<String> places(String block) {
        Set<String> places =
                new TreeSet<>(PLACE.matcher(block).results().map((MatchResult m) -> m.group(1)).toList());
        places.remove("controller");
        return places;
    }
}
