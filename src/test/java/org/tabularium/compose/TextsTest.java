package org.tabularium.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tabularium.model.Language.ENGLISH;
import static org.tabularium.model.Language.GERMAN;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.document.Text;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private final Texts german =
            Texts.load(GERMAN, "register", "processor", "report", "scc", "layout", "workbook",
                    "tilt");
    private final Texts english =
            Texts.load(ENGLISH, "register", "processor", "report", "scc", "layout", "workbook",
                    "tilt");

    @Test
    void bothLanguagesHaveTheSameBlocksInTheSameOrder() {
        assertThat(List.copyOf(german.keys())).hasSizeGreaterThan(200).isEqualTo(List.copyOf(english.keys()));
    }

    @Test
    void bothLanguagesHaveTheSamePlacesInTheSameOrder() {
        for (String key : german.keys()) {
            assertThat(places(english.get(key))).as(key).isEqualTo(places(german.get(key)));
        }
    }

    @Test
    void citationsAreNotTornApart() {
        for (String key : german.keys()) {
            assertThat(german.get(key)).doesNotContainPattern("(§|Art\\.|Abs\\.|S\\.|lit\\.) [0-9a-z{]");
            assertThat(english.get(key)).doesNotContainPattern("(§|Arts?\\.) [0-9]");
        }
    }

    @ParameterizedTest
    @CsvSource({"P10Y, 10 Jahre, 10 years", "P1Y, 1 Jahr, 1 year", "P6M, 6 Monate, 6 months",
            "P1M, 1 Monat, 1 month",
            "P14D, 14 Tage, 14 days", "P1D, 1 Tag, 1 day", "P0D, sofort, at once",
            "P1Y6M, 1 Jahr und 6 Monate, 1 year and 6 months"})
    void periodsAreSpokenWithTheirPlural(Period period, String inGerman, String inEnglish) {
        assertThat(new Wording(german).period(period)).isEqualTo(inGerman);
        assertThat(new Wording(english).period(period)).isEqualTo(inEnglish);
    }

    @Test
    void datesAndListsFollowTheLanguage() {
        LocalDate day = LocalDate.of(2026, 3, 12);
        assertThat(new Wording(german).date(day)).isEqualTo("12.03.2026");
        assertThat(new Wording(english).date(day)).isEqualTo("12 March 2026");
        assertThat(list(german, "a", "b", "c").plain()).isEqualTo("a, b und c");
        assertThat(list(english, "a", "b", "c").plain()).isEqualTo("a, b and c");
        assertThat(list(english, "a").plain()).isEqualTo("a");
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(List.of(Wording.letter(0), Wording.letter(25), Wording.letter(26), Wording.letter(53)))
                .containsExactly("a", "z", "aa", "bb");
    }

    private static Text list(Texts texts, String... parts) {
        return new Wording(texts).list(List.of(parts).stream().map(Line::of).toList()).text();
    }

    private static List<String> places(String block) {
        return PLACE.matcher(block).results().map(MatchResult::group).toList();
    }
}
