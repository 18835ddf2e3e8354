package org.tabularium.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The messages of all rooms, as texts.
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /// Letters written out, as in "fuer", but not as they come in "neue", "Steuer", "zuerst", "Quelle" or "aktuell".
    private static final Pattern WRITTEN_OUT = Pattern.compile("(?i)ae|oe|(?<![aeäqz])ue(?!ll)");
    private static final Pattern CODE = Pattern.compile("\"(format|formatVersion|tabularium)\"");
    private static final Pattern LOOSE_CITATION =
            Pattern.compile("(§|Art\\.|Abs\\.|Nr\\.|lit\\.|Article|Section|point) (\\d|[a-z]\\b)");

    @Test
    void thereAreMessagesOfSeveralRooms() {
        assertThat(Messages.rooms()).contains("cli", "form", "store", "ui");
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageHasTheSameMessages() {
        return rooms(room -> assertThat(Messages.of(room, "de").keySet())
                .isEqualTo(Messages.of(room, "en").keySet()));
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageFillsInTheSamePlaces() {
        return rooms(room -> Messages.of(room, "de").forEach((key, text) -> assertThat(places(text)).as(key)
                .isEqualTo(places(Messages.of(room, "en").getOrDefault(key, "")))));
    }

    @TestFactory
    Stream<DynamicTest> noMessageStandsInAFileTwice() {
        return files((room, language) -> assertThat(Messages.twice(room, language)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyMessageWithPlacesCanBeFilledIn() {
        return texts((key, text) -> {
            if (!places(text).isEmpty()) {
                Object[] values = Stream.generate(() -> 7).limit(1 + last(text)).toArray();
                String filled = new MessageFormat(text, Locale.ROOT).format(values);
                assertThat(filled).as(key).doesNotContain("{", "}", "''").contains("7");
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            } else {
                assertThat(text).as(key).doesNotContain("{", "}");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> quotationMarksAreThoseOfTheLanguage() {
        return texts((key, text) -> assertThat(CODE.matcher(text).replaceAll("")).as(key)
                .doesNotContain("\"", " '"));
    }

    @TestFactory
    Stream<DynamicTest> aCitationIsNotTornApartAtTheEndOfALine() {
        return texts((key, text) -> assertThat(LOOSE_CITATION.matcher(text).results().map(r -> r.group()))
                .as(key).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> germanIsWrittenWithUmlauts() {
        return rooms(room -> Messages.of(room, "de").forEach((key, text) -> assertThat(
                WRITTEN_OUT.matcher(text).results().map(r -> r.group())).as(key + ": " + text).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> noLetterWasBrokenByAWrongEncoding() {
        return texts(
                (key, text) -> assertThat(text).as(key).doesNotContain("\u00c3", "\u00e2\u20ac", "\ufffd"));
    }

    private static Stream<DynamicTest> rooms(java.util.function.Consumer<String> claim) {
        return Messages.rooms().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> claim.accept(room)));
    }

    private static Stream<DynamicTest> files(BiConsumer<String, String> claim) {
        return Messages.rooms().stream().flatMap(room -> Words.SPOKEN.stream().map(Locale::getLanguage)
                .map(language -> DynamicTest.dynamicTest(room + " " + language,
                        () -> claim.accept(room, language))));
    }

    private static Stream<DynamicTest> texts(BiConsumer<String, String> claim) {
        return files((room, language) -> {
            Map<String, String> texts = Messages.of(room, language);
            assertThat(texts).isNotEmpty();
            texts.forEach(claim);
        });
    }

    private static Set<Integer> places(String text) {
        Set<Integer> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(r -> places.add(Integer.valueOf(r.group(1))));
        return places;
    }

    private static int last(String text) {
        return places(text).stream().max(Integer::compare).orElse(0);
    }
}
